import assert from "node:assert/strict";
import { languageOf, reasonToSkip } from "../../server/src/documents/language.ts";

describe("the language of a path", () => {
  const cases: [string, ReturnType<typeof languageOf>][] = [
    ["src/train.py", "python"],
    ["gui.pyw", "python"],
    ["src/app/route.ts", "javascript"],
    ["Chat.TSX", "javascript"],
    ["worker.mjs", "javascript"],
    ["types/index.d.ts", null],
    ["public/vendor.min.js", null],
    ["action/dist/index.js", null],
    ["distance.js", "javascript"],
    ["Notebook.IPYNB", "notebook"],
    ["conf/train.YML", "yaml"],
    ["C:\\project\\MLproject", "yaml"],
    ["templates/values.yaml.j2", "yaml"],
    [".vscode/launch.json", "json"],
    ["settings.jsonc", "json"],
    ["pyproject.toml", "toml"],
    ["Pipfile", "toml"],
    ["script.py.j2", null],
    ["run.SH", "shell"],
    [".envrc", "shell"],
    ["docker/Dockerfile", "dockerfile"],
    ["Dockerfile.gpu", "dockerfile"],
    ["api.dockerfile", "dockerfile"],
    ["Containerfile", "dockerfile"],
    ["Dockerfile.md", null],
    ["Modelfile", "modelfile"],
    ["Modelfile.q4", "modelfile"],
    [".env", "env"],
    [".env.production", "env"],
    ["docker.env", "env"],
    ["requirements-dev.txt", "requirements"],
    ["notes.txt", null],
    ["models/churn/README.md", "markdown"],
    ["MODEL_CARD.md", "markdown"],
    ["CHANGELOG.md", null],
    ["docs/README_hf.md", "markdown"],
    ["model_cards/churn.md", "markdown"],
    ["docs/scorecard.md", null],
    ["requirements/base.txt", "requirements"],
    ["requirements/notes.md", null],
    ["MLmodel", "yaml"],
    ["yaml", null],
    ["constructor.constructor", null],
  ];
  for (const [path, language] of cases) {
    it(`of ${path} is ${language}`, () => assert.equal(languageOf(path), language));
  }
});

describe("configuration that is not read", () => {
  it("is what tools write", () => {
    for (const name of ["package-lock.json", "tokenizer.json", "pnpm-lock.yaml", "model.safetensors.index.json"]) {
      assert.match(reasonToSkip(`a/${name}`, "{}") ?? "", /written by a tool/);
    }
  });

  it("is a record that a run wrote down", () => {
    assert.match(reasonToSkip("method/results/lora.json", "{}") ?? "", /record of a run/);
    assert.match(reasonToSkip("outputs/2026-08-06/.hydra/config.yaml", "") ?? "", /record of a run/);
    assert.equal(reasonToSkip("results/analyse.py", ""), null);
  });

  it("is data: more than a megabyte, or one endless line", () => {
    assert.match(reasonToSkip("a.yaml", "a: b\n".repeat(300_000)) ?? "", /1 MB/);
    assert.match(reasonToSkip("a.json", `[${"1,".repeat(100_000)}1]`) ?? "", /100,000 characters/);
  });

  it("is not what people write", () => {
    assert.equal(reasonToSkip("config.json", "{}"), null);
    assert.equal(reasonToSkip("train.yaml", "a: b\n".repeat(50_000)), null);
  });

  it("is never Python", () => assert.equal(reasonToSkip("tokenizer.py", "x = 1\n".repeat(300_000)), null));
});
