import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { Project } from "../../../server/src/workspace/project.ts";
import { testParsers } from "../../parsers.ts";
import { withProject } from "../temporary-project.ts";

const commit = "a".repeat(40);
const mlmodel = (type: string) =>
  `flavors:\n  sklearn:\n    pickled_model: model.pkl\nsignature:\n  inputs: '[{"type": "${type}", "name": "age"}]'\n`;
const STORE = {
  "mlruns/models/churn/meta.yaml": "name: churn\n",
  "mlruns/models/churn/version-1/meta.yaml": "version: 1\nstatus: READY\nsource: artifacts/one\n",
  "mlruns/models/churn/version-2/meta.yaml": "version: 2\nstatus: READY\nsource: artifacts/two\n",
  "mlruns/models/churn/aliases/v1-2-0": "1",
  "artifacts/one/MLmodel": mlmodel("double"),
  "artifacts/two/MLmodel": mlmodel("string"),
};
const REGISTER = 'import mlflow\n\nmlflow.register_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model", "churn")\n';
const push = (name: string) =>
  `from transformers import AutoModel\n\nAutoModel.from_pretrained("./base").push_to_hub("${name}")\n`;

const cached = (name: string, config: object) => ({
  [`hub/models--acme--${name}/snapshots/${commit}/config.json`]: JSON.stringify(config),
});
const CACHE = {
  ...cached("churn-v1.1.0", { architectures: ["RobertaForSequenceClassification"] }),
  ...cached("churn-v1.2.0", { architectures: ["BertForSequenceClassification"], num_hidden_layers: 12 }),
  ...cached("churn-v1.2.1", { architectures: ["BertForSequenceClassification"], num_hidden_layers: 24 }),
};

describe("what changed with a published version", () => {
  const variables = ["HF_HUB_CACHE", "MLFLOW_TRACKING_URI", "MLFLOW_REGISTRY_URI"];
  const before = Object.fromEntries(variables.map((name) => [name, process.env[name]]));

  beforeEach(() => {
    for (const name of variables) delete process.env[name];
  });

  afterEach(() => {
    for (const [name, value] of Object.entries(before)) if (value !== undefined) process.env[name] = value;
  });

  async function opened(root: string, given: { trusted?: boolean } = {}): Promise<Project> {
    process.env.HF_HUB_CACHE = path.join(root, "hub");
    const project = await Project.open(root, {
      parsers: await testParsers(),
      profile: "strict",
      select: ["MV108"],
      ...given,
    });
    await project.load([]);
    return project;
  }

  const messages = (project: Project) => project.allFindings().map(({ message }) => message);

  it("is held against its number in the project's MLflow store, by its alias and as soon as it has one", () =>
    withProject({ ...STORE, "train.py": REGISTER }, async (root) => {
      const project = await opened(root);
      assert.deepEqual(messages(project), []);
      writeFileSync(path.join(root, "mlruns/models/churn/aliases/v1-2-1"), "2");
      await project.changedOnDisk(["mlruns/models/churn/aliases/v1-2-1"]);
      assert.deepEqual(messages(project), [
        "Version `2` of `churn` is called `v1.2.1` after `v1.2.0`, a patch version, but what changed asks for a major one, `v2.0.0`: input age: double → string (callers send another type).",
      ]);
    }));

  it("is held against its number in the local Hugging Face cache, and against the version right before it", () =>
    withProject({ ...CACHE, "train.py": push("acme/churn-v1.2.1") }, async (root) => {
      assert.deepEqual(messages(await opened(root)), [
        "`acme/churn-v1.2.1` follows `v1.2.0`, a patch version, but what changed asks for a major one, `v2.0.0`: num_hidden_layers: 12 → 24 (weights and whatever is built on them no longer fit).",
      ]);
    }));

  it("is found for a name that is typed", () =>
    withProject({ ...CACHE, "train.py": push("acme/churn-v1.1.0") }, async (root) => {
      const project = await opened(root);
      assert.deepEqual(messages(project), []);
      await project.update("train.py", { kind: "text", text: push("acme/churn-v1.2.1") });
      assert.equal(messages(project).length, 1);
    }));

  it("is judged by the project's own table", () =>
    withProject(
      { ...CACHE, "train.py": push("acme/churn-v1.2.1"), "modelver.toml": '[versioning.bumps]\nshape = "patch"\n' },
      async (root) => {
        assert.deepEqual(messages(await opened(root)), []);
      },
    ));

  it("is not looked for in an untrusted workspace", () =>
    withProject({ ...CACHE, "train.py": push("acme/churn-v1.2.1") }, async (root) => {
      assert.deepEqual(messages(await opened(root, { trusted: false })), []);
    }));
});
