import assert from "node:assert/strict";
import { contextOf } from "../../server/src/rules/context.ts";
import type { Context } from "../../server/src/rules/rule.ts";

const paths: Record<Context, string[]> = {
  serving: [
    "serve.py",
    "src/acme/serving/load.py",
    "app/main.py",
    "streamlit_app.py",
    "api_server.py",
    "ApiServer.py",
    "configs/serving.toml",
    "deploy/Dockerfile",
    "Dockerfile",
    "docker-compose.prod.yml",
    ".github/workflows/release.yml",
    ".gitlab-ci.yml",
    "charts/churn/values.yaml",
    "inference.py",
    "app/api/chat/route.ts",
    "src/server.mjs",
  ],
  pipeline: ["train.py", "app/train.py", "scripts/finetune_lora.py", "dags/nightly.py", "configs/sft.yaml"],
  notebook: ["explore.ipynb", "notebooks/load.py", "app/explore.ipynb"],
  test: [
    "tests/test_serve.py",
    "test_api.py",
    "serve_test.py",
    "conftest.py",
    "src/tests/app.py",
    "src/chat.test.ts",
    "src/__tests__/chat.tsx",
    "Chat.stories.tsx",
    "api/chat.spec.mjs",
  ],
  example: ["examples/serve.py", "demo/app.py", "docs_free/samples/train.py"],
  documentation: ["docs/serve.py", "README.md"],
  other: [
    "acme/models.py",
    "main.py",
    "configs/model.yaml",
    "constraints.py",
    "apiary.py",
    "acme/trainable_params.py",
    "src/latest.ts",
    "lib/models.js",
  ],
};

describe("the context of a file", () => {
  for (const [context, each] of Object.entries(paths)) {
    for (const path of each) it(`${path}: ${context}`, () => assert.equal(contextOf(path), context));
  }

  it("is what the project says, the last pattern first", () => {
    const contexts = { "src/": "serving", "src/jobs/*.py": "pipeline" } as const;
    const configured = { contexts, folder: "" };
    assert.equal(contextOf("src/tests/main.py", configured), "serving");
    assert.equal(contextOf("src/jobs/main.py", configured), "pipeline");
    assert.equal(contextOf("jobs/main.py", configured), "other");
  });

  it("is told by patterns relative to the folder of their configuration", () => {
    const configured = { contexts: { "/jobs/": "test" }, folder: "packages/churn" } as const;
    assert.equal(contextOf("packages/churn/jobs/main.py", configured), "test");
    assert.equal(contextOf("packages/churn/src/jobs/main.py", configured), "other");
    assert.equal(contextOf("packages/churning/jobs/main.py", configured), "other");
  });

  it("can be told of a path outside the root", () => {
    assert.equal(contextOf("../shared/serve.py", { contexts: { "*.py": "test" }, folder: "" }), "serving");
  });
});
