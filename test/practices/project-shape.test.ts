import assert from "node:assert/strict";
import { type Files, PROJECTS, shapeOf } from "./shape.ts";

/** What of a shape is read from the files below, in short. */
async function said(files: Files): Promise<string[]> {
  const { name, packageManager, pythonVersion, codeFolder, testFolder, pipelines } = await shapeOf(files);
  return [name, packageManager, pythonVersion, codeFolder, testFolder, pipelines];
}

describe("the shape of a project", () => {
  it("of an empty folder is what a new project would have", async () => {
    assert.deepEqual(await said({}), ["churn", "pip", "3.13", "src/churn", "tests", "github"]);
  });

  it("is read from what each package manager keeps", async () => {
    assert.deepEqual(await said(PROJECTS.uv), ["churn", "uv", "3.12", "src/churn", "tests", "github"]);
    assert.deepEqual(await said(PROJECTS.poetry), ["churn", "poetry", "3.11", "churn", "tests", "github"]);
    assert.deepEqual(await said(PROJECTS.conda), ["churn", "conda", "3.11", "", "tests", "github"]);
    assert.deepEqual(await said(PROJECTS.pip), ["churn", "pip", "3.12", "app", "app/tests", "github"]);
  });

  it("takes Python's version from where it is pinned, before where it is bounded", async () => {
    const bounded = { "pyproject.toml": '[project]\nname = "churn"\nrequires-python = ">=3.12"\n' };
    const version = async (files: Files) => (await shapeOf(files)).pythonVersion;
    assert.equal(await version(bounded), "3.12");
    assert.equal(await version({ ...bounded, Dockerfile: "FROM python:3.13.1-slim\n" }), "3.13");
    assert.equal(await version({ ...bounded, "runtime.txt": "python-3.11.9\n" }), "3.11");
    assert.equal(await version({ "setup.cfg": "[options]\npython_requires = >=3.12\n" }), "3.12");
    assert.equal(await version({ "setup.py": 'setup(python_requires="~=3.10")\n' }), "3.10");
  });

  it("takes no Python that has reached its end of life where a range lets it choose", async () => {
    const version = async (range: string) =>
      (await shapeOf({ "pyproject.toml": `[project]\nrequires-python = "${range}"\n` })).pythonVersion;
    assert.equal(await version(">=3.8"), "3.11");
    assert.equal(await version(">=3.8,<3.10"), "3.8");
    assert.equal(await version("==3.9.*"), "3.9");
  });

  it("knows pipelines by their files, else by the remote repository", async () => {
    const pipelines = async (files: Files) => (await shapeOf(files)).pipelines;
    assert.equal(await pipelines({ ".gitlab-ci.yml": "" }), "gitlab");
    assert.equal(await pipelines({ "azure-pipelines.yml": "" }), "azure");
    assert.equal(await pipelines({ Jenkinsfile: "" }), "jenkins");
    assert.equal(
      await pipelines({ ".git/config": '[remote "origin"]\n\turl = git@gitlab.acme.example:ml/churn.git\n' }),
      "gitlab",
    );
    assert.equal(
      await pipelines({ ".git/config": '[remote "origin"]\n\turl = https://dev.azure.com/acme/churn\n' }),
      "azure",
    );
  });

  it("names no package like a module of Python's", async () => {
    const folder = async (name: string) => (await shapeOf({ "setup.cfg": `[metadata]\nname = ${name}\n` })).codeFolder;
    assert.equal(await folder("statistics"), "src/model_statistics");
    assert.equal(await folder("2048-Game"), "src/model_2048_game");
  });

  it("takes scripts and tests for no package", async () => {
    const files = {
      "scripts/a.py": "",
      "scripts/b.py": "",
      "tests/test_a.py": "",
      "src/fraud/model.py": "",
      "src/fraud/__init__.py": "",
    };
    assert.equal((await shapeOf(files)).codeFolder, "src/fraud");
  });
});
