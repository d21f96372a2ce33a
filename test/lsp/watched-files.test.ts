import assert from "node:assert/strict";
import path from "node:path";
import { languageOf } from "../../server/src/documents/language.ts";
import { isWatched, WATCHED_FILES } from "../../server/src/lsp/watched-files.ts";
import { Requirements } from "../../server/src/workspace/requirements.ts";

const ANALYSED = [
  "serve.py",
  "tool.pyw",
  "types.pyi",
  "train.ipynb",
  "conf/a.yaml",
  "conf/a.yml",
  "chart/values.yaml.j2",
  "chart/values.yml.jinja2",
  "chart/values.yaml.gotmpl",
  "chart/values.yaml.tmpl",
  "chart/values.yaml.tpl",
  "chart/values.yaml.jinja",
  "a.json",
  "a.jsonc",
  "a.toml",
  "MLproject",
  "Pipfile",
  "run.sh",
  "docker/Dockerfile",
  "Dockerfile.gpu",
  "api.dockerfile",
  "Modelfile",
  ".env",
  ".env.local",
  "docker.env",
  "requirements-dev.txt",
  "README.md",
  "MODEL_CARD.md",
  "MLmodel",
  "README_hf.md",
  "churn-model-card.md",
  "model_cards/churn.md",
  "requirements/base.txt",
  "constraints.txt",
];
const REQUIRING = [
  "pyproject.toml",
  "requirements.txt",
  "requirements-dev.in",
  "setup.cfg",
  "setup.py",
  "conda.yaml",
  "environment-gpu.yml",
  "python_env.yaml",
];

const KEEPING = [
  "Makefile",
  "Jenkinsfile",
  "tox.ini",
  "uv.lock",
  ".github/workflows/check.yml",
  ".gitlab-ci.yml",
  ".devcontainer/devcontainer.json",
  ".pre-commit-config.yaml",
  ".python-version",
  ".flake8",
  ".husky/pre-commit",
  "dvc.yaml",
];

describe("the files that the editor watches", () => {
  for (const file of ANALYSED) {
    it(`are those that are analysed: ${file}`, () => {
      assert.notEqual(languageOf(file), null);
      assert.ok(path.matchesGlob(file, WATCHED_FILES) && isWatched(file));
    });
  }

  for (const file of REQUIRING) {
    it(`are those that say what the project requires: ${file}`, () => {
      assert.ok(Requirements.isSource(file));
      assert.ok(path.matchesGlob(file, WATCHED_FILES) && isWatched(file));
    });
  }

  for (const file of KEEPING) {
    it(`are those that say how the project is kept: ${file}`, () => {
      assert.ok(isWatched(file));
    });
  }

  it("are no others", () => {
    for (const file of ["CONTRIBUTING.md", "model.pt", "notes.txt"])
      assert.ok(!path.matchesGlob(file, WATCHED_FILES) && !isWatched(file));
  });
});
