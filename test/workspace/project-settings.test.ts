import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Project } from "../../server/src/workspace/project.ts";
import type { ProjectOptions } from "../../server/src/workspace/project-settings.ts";
import { testParsers } from "../parsers.ts";
import { withProject } from "./temporary-project.ts";

const UNPINNED = 'from transformers import AutoModel\nAutoModel.from_pretrained("acme/encoder")\n';
const PUBLISHED =
  'from transformers import AutoModel\nAutoModel.from_pretrained("./encoder").push_to_hub("acme/encoder-v2")\n';

async function opened(root: string, options: Partial<ProjectOptions> = {}): Promise<Project> {
  const project = await Project.open(root, { parsers: await testParsers(), ...options });
  await project.load([]);
  return project;
}

/** `CODE severity` of every finding, by file. */
function found(project: Project): Record<string, string[]> {
  const byFile: Record<string, string[]> = {};
  for (const { place, code, severity } of project.allFindings()) {
    byFile[place.path] = [...(byFile[place.path] ?? []), `${code} ${severity}`];
  }
  return byFile;
}

/** Writes, or takes away, a file and tells the project. */
async function change(project: Project, file: string, text: string | null): Promise<string[]> {
  const absolute = path.join(project.root, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  if (text === null) rmSync(absolute, { recursive: true });
  else writeFileSync(absolute, text);
  const touched = await project.changedOnDisk([file]);
  if (project.needsWalk) await project.walkAgain();
  return touched;
}

describe("the settings of a project", () => {
  it("are those of the nearest configuration, each file's own", () =>
    withProject(
      {
        "modelver.toml": 'profile = "strict"\n',
        "main.py": UNPINNED,
        "a/pyproject.toml": '[tool.modelver]\n[tool.modelver.severity]\nMV201 = "error"\n',
        "a/src/main.py": UNPINNED,
        "b/pyproject.toml": '[project]\nname = "b"\n',
        "b/main.py": UNPINNED,
        "c/modelver.toml": "",
        "c/main.py": UNPINNED,
      },
      async (root) => {
        const project = await opened(root);
        assert.deepEqual(found(project), {
          "a/src/main.py": ["MV201 error"],
          "b/main.py": ["MV201 warning"],
          "c/main.py": ["MV201 information"],
          "main.py": ["MV201 warning"],
        });
        assert.deepEqual(project.profiles, ["recommended", "strict"]);
      },
    ));

  it("hold patterns relative to their own folder", () =>
    withProject(
      {
        "a/modelver.toml":
          '[per-file-ignores]\n"/legacy/" = ["MV201"]\n[contexts]\n"/bots/" = "serving"\n"/trials/*.py" = "test"\n',
        "a/legacy/main.py": UNPINNED,
        "a/src/legacy/main.py": UNPINNED,
        "legacy/main.py": UNPINNED,
        "a/bots/main.py": UNPINNED,
        "bots/main.py": UNPINNED,
        "a/trials/main.py": UNPINNED,
      },
      async (root) => {
        assert.deepEqual(found(await opened(root)), {
          "a/bots/main.py": ["MV201 warning"],
          "a/src/legacy/main.py": ["MV201 information"],
          "a/trials/main.py": ["MV201 hint"],
          "bots/main.py": ["MV201 information"],
          "legacy/main.py": ["MV201 information"],
        });
      },
    ));

  it("judge versions by the scheme of the file that publishes them", () =>
    withProject(
      { "a/modelver.toml": '[versioning]\nscheme = "semver"\n', "a/push.py": PUBLISHED, "push.py": PUBLISHED },
      async (root) => {
        assert.deepEqual(Object.keys(found(await opened(root))), ["a/push.py"]);
      },
    ));

  it("compare files by the context that each has for itself", () =>
    withProject(
      {
        "a/train.py": 'import mlflow\nmlflow.pyfunc.load_model("models:/churn/3")\n',
        "b/main.py": 'import mlflow\nmlflow.pyfunc.load_model("models:/churn/4")\n',
        "b/modelver.toml": "",
      },
      async (root) => {
        const project = await opened(root);
        assert.deepEqual(Object.keys(found(project)), ["a/train.py", "b/main.py"]);
        // A test may well ask for another version.
        await change(project, "b/modelver.toml", '[contexts]\n"*.py" = "test"\n');
        assert.deepEqual(found(project), {});
      },
    ));

  it("leave out what a nested configuration excludes, and what those above do", () =>
    withProject(
      {
        "modelver.toml": 'exclude = ["a/gen/"]\n',
        "a/modelver.toml": 'exclude = ["!gen/", "/old/"]\n',
        "a/gen/main.py": UNPINNED,
        "a/old/main.py": UNPINNED,
        "a/src/old/main.py": UNPINNED,
        "old/main.py": UNPINNED,
      },
      async (root) => {
        const project = await opened(root);
        assert.deepEqual(Object.keys(found(project)), ["a/src/old/main.py", "old/main.py"]);
        // A file that changes on the disk is no reason to read it.
        await change(project, "a/old/main.py", `${UNPINNED}\n`);
        await change(project, "a/gen/main.py", `${UNPINNED}\n`);
        assert.deepEqual(Object.keys(found(project)), ["a/src/old/main.py", "old/main.py"]);
      },
    ));

  it("are what whoever opens the project says, before all configurations", () =>
    withProject(
      {
        "modelver.toml": 'ignore = ["MV2"]\n',
        "a/modelver.toml": 'profile = "recommended"\nselect = ["MV1"]\nexclude = ["old/"]\n',
        "a/main.py": UNPINNED,
        "a/new/main.py": UNPINNED,
        "a/old/main.py": UNPINNED,
        "main.py": UNPINNED,
      },
      async (root) => {
        const given = { profile: "strict", select: ["MV201"], ignore: [], exclude: ["a/new/"] } as const;
        const project = await opened(root, given);
        assert.deepEqual(found(project), { "a/main.py": ["MV201 warning"], "main.py": ["MV201 warning"] });
        assert.deepEqual(project.profiles, ["strict"]);
      },
    ));

  it("fail a check at the root's level, whatever nested configurations say", () =>
    withProject(
      { "modelver.toml": 'fail-level = "error"\n', "a/modelver.toml": 'fail-level = "hint"\n', "a/main.py": UNPINNED },
      async (root) => assert.equal((await opened(root)).settings.failLevel, "error"),
    ));

  it("are taken anew where a nested configuration comes, changes and goes", () =>
    withProject({ "a/main.py": UNPINNED, "a/deep/main.py": UNPINNED, "b/main.py": UNPINNED }, async (root) => {
      const project = await opened(root);
      const severities = () => Object.values(found(project)).map(([said]) => said?.split(" ")[1]);
      assert.deepEqual(severities(), ["information", "information", "information"]);
      const touched = await change(project, "a/modelver.toml", 'profile = "strict"\n');
      assert.ok(touched.includes("a/deep/main.py") && touched.includes("a/main.py"), touched.join());
      assert.deepEqual(severities(), ["warning", "warning", "information"]);
      await change(project, "a/deep/modelver.toml", '[severity]\nMV201 = "error"\n');
      assert.deepEqual(severities(), ["error", "warning", "information"]);
      await change(project, "a/modelver.toml", "");
      assert.deepEqual(severities(), ["error", "information", "information"]);
      await change(project, "a/deep/modelver.toml", null);
      assert.deepEqual(severities(), ["information", "information", "information"]);
    }));

  it("let files in and out as a nested configuration changes, and as its folder goes", () =>
    withProject({ "a/main.py": UNPINNED, "a/old/main.py": UNPINNED }, async (root) => {
      const project = await opened(root);
      await change(project, "a/modelver.toml", 'exclude = ["old/"]\n');
      assert.deepEqual(Object.keys(found(project)), ["a/main.py"]);
      await change(project, "a/modelver.toml", 'exclude = ["main.py"]\n');
      assert.deepEqual(found(project), {});
      await change(project, "a/modelver.toml", null);
      assert.deepEqual(Object.keys(found(project)), ["a/main.py", "a/old/main.py"]);
      await change(project, "a", null);
      assert.equal(project.summary.files, 0);
    }));

  it("ask for no other walk where a pyproject.toml changes that does not speak of ModelVer", () =>
    withProject({ "a/pyproject.toml": '[project]\nname = "a"\n', "a/main.py": UNPINNED }, async (root) => {
      const project = await opened(root);
      writeFileSync(path.join(root, "a/pyproject.toml"), '[project]\nname = "b"\n');
      await project.changedOnDisk(["a/pyproject.toml"]);
      assert.equal(project.needsWalk, false);
    }));

  it("are read for a file that is opened before the project is", () =>
    withProject({ "a/modelver.toml": "speed = 3\n" }, async (root) => {
      const project = await Project.open(root, { parsers: await testParsers() });
      await project.update("a/main.py", { kind: "text", text: UNPINNED });
      assert.deepEqual(
        project.configurationProblems.map((problem) => problem.path),
        ["a/modelver.toml"],
      );
    }));

  it("know what the nearest requirements ask for", () => {
    const logging =
      'import mlflow\nmlflow.sklearn.log_model(model, artifact_path="model", registered_model_name="churn")\n';
    return withProject(
      { "requirements.txt": "mlflow>=3\n", "a/requirements.txt": "mlflow<3\n", "a/log.py": logging, "log.py": logging },
      async (root) => {
        const project = await opened(root);
        assert.deepEqual(Object.keys(found(project)), ["log.py"]);
        await change(project, "a/requirements.txt", "mlflow>=3\n");
        assert.deepEqual(Object.keys(found(project)), ["a/log.py", "log.py"]);
      },
    );
  });
});
