import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { Requirements, specifiersIn } from "../../server/src/workspace/requirements.ts";
import { withProject } from "./temporary-project.ts";

describe("the requirements of a project", () => {
  const texts: [string, string[]][] = [
    ["mlflow>=3.1,<4\n", [">=3.1,<4"]],
    ["mlflow[extras] ~= 3.1  # for aliases", ["~=3.1"]],
    ['dependencies = ["mlflow >= 3.1", "numpy"]', [">=3.1"]],
    ['mlflow = "^3.1"', ["^3.1"]],
    ['mlflow = "2.20.1"', ["==2.20.1"]],
    ['mlflow = { version = "2.20.1", extras = ["pipelines"] }', ["==2.20.1"]],
    ["  - mlflow=3.1.0", ["=3.1.0"]],
    ["  - mlflow-skinny==3.1.0", ["==3.1.0"]],
    ["# mlflow>=2", []],
    ["mlflow", []],
    ["my-mlflow>=2", []],
    ["mlflow-extra>=2", []],
  ];
  for (const [text, specifiers] of texts) {
    it(JSON.stringify(text), () => assert.deepEqual(specifiersIn(text, "mlflow"), specifiers));
  }

  it("come from the files at its root", () =>
    withProject({ "requirements.txt": "mlflow>=3.1\n", "pyproject.toml": "[project]\nname = 'x'\n" }, (root) => {
      const requirements = new Requirements(root);
      assert.equal(requirements.of("mlflow", "serve.py"), ">=3.1");
      assert.equal(requirements.of("torch", "serve.py"), null);
    }));

  it("are those of the nearest folder that says something", () =>
    withProject(
      { "requirements.txt": "mlflow<3\n", "a/setup.py": "", "a/requirements.txt": "mlflow>=3.1\n", "b/setup.cfg": "" },
      (root) => {
        const requirements = new Requirements(root);
        assert.equal(requirements.of("mlflow", "a/src/serve.py"), ">=3.1");
        assert.equal(requirements.of("mlflow", "b/serve.py"), "<3");
        assert.equal(requirements.of("mlflow", "serve.py"), "<3");
      },
    ));

  it("are read anew once a file that was asked changed", () =>
    withProject({ "requirements.txt": "mlflow<3\n", "a/requirements.txt": "mlflow<3\n" }, (root) => {
      const requirements = new Requirements(root);
      assert.equal(requirements.of("mlflow", "serve.py"), "<3");
      writeFileSync(path.join(root, "requirements.txt"), "mlflow>=3.1\n");
      assert.equal(requirements.changed("a/requirements.txt"), false);
      assert.equal(requirements.changed("serve.py"), false);
      assert.equal(requirements.changed("requirements.txt"), true);
      assert.equal(requirements.of("mlflow", "serve.py"), ">=3.1");
    }));

  it("are unknown where two files differ", () =>
    withProject({ "requirements.txt": "mlflow>=3.1\n", "requirements-old.txt": "mlflow<3\n" }, (root) => {
      assert.equal(new Requirements(root).of("mlflow", "serve.py"), null);
    }));
});
