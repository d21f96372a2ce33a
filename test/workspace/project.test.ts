import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Project } from "../../server/src/workspace/project.ts";
import { testParsers } from "../parsers.ts";
import { withProject } from "./temporary-project.ts";

const UNPINNED = 'from transformers import AutoModel\nAutoModel.from_pretrained("acme/encoder")\n';

async function opened(root: string): Promise<Project> {
  const project = await Project.open(root, { parsers: await testParsers(), profile: "strict" });
  await project.load([]);
  return project;
}

function codes(project: Project, file: string): string[] {
  return project.findings(file).map(({ code }) => code);
}

describe("a project", () => {
  it("finds what is wrong in the files on disk", () =>
    withProject({ "serve.py": UNPINNED }, async (root) => {
      const project = await opened(root);
      assert.deepEqual(codes(project, "serve.py"), ["MV201"]);
    }));

  it("believes the editor before the disk, until the document is closed", () =>
    withProject({ "serve.py": UNPINNED }, async (root) => {
      const project = await opened(root);
      await project.update("serve.py", { kind: "text", text: "pass\n" });
      assert.deepEqual(codes(project, "serve.py"), []);
      await project.close("serve.py");
      assert.deepEqual(codes(project, "serve.py"), ["MV201"]);
    }));

  it("follows a constant into another file, and a change of it back", () =>
    withProject(
      {
        "names.py": 'ENCODER = "acme/encoder"\n',
        "serve.py":
          "from transformers import AutoModel\nfrom names import ENCODER\nAutoModel.from_pretrained(ENCODER)\n",
      },
      async (root) => {
        const project = await opened(root);
        assert.deepEqual(codes(project, "serve.py"), ["MV201"]);
        const touched = await project.update("names.py", { kind: "text", text: 'ENCODER = "./encoder"\n' });
        assert.ok(touched.includes("serve.py"), touched.join());
        assert.deepEqual(codes(project, "serve.py"), []);
      },
    ));

  it("names the files whose findings a change of version touches", () =>
    withProject(
      {
        "a.py": 'import mlflow\nmlflow.pyfunc.load_model("models:/churn/3")\n',
        "b.py": 'import mlflow\nmlflow.pyfunc.load_model("models:/churn/3")\n',
      },
      async (root) => {
        const project = await opened(root);
        assert.deepEqual(codes(project, "b.py"), []);
        const text = 'import mlflow\nmlflow.pyfunc.load_model("models:/churn/4")\n';
        const touched = await project.update("a.py", { kind: "text", text });
        assert.deepEqual(touched.sort(), ["a.py", "b.py"]);
        assert.deepEqual(codes(project, "b.py"), ["MV401"]);
      },
    ));

  it("takes a folder that comes into being for a local model", () =>
    withProject(
      { "serve.py": 'from transformers import AutoModel\nAutoModel.from_pretrained("acme/encoder")\n' },
      async (root) => {
        const project = await opened(root);
        assert.deepEqual(codes(project, "serve.py"), ["MV201"]);
        mkdirSync(path.join(root, "acme/encoder"), { recursive: true });
        writeFileSync(path.join(root, "acme/encoder/config.json"), "{}");
        await project.changedOnDisk(["acme/encoder/config.json"]);
        assert.deepEqual(codes(project, "serve.py"), []);
      },
    ));

  it("forgets what lay in a folder that is deleted", () =>
    withProject({ "jobs/night/score.py": UNPINNED, "jobs.py": UNPINNED }, async (root) => {
      const project = await opened(root);
      rmSync(path.join(root, "jobs"), { recursive: true });
      const touched = await project.changedOnDisk(["jobs"]);
      assert.ok(touched.includes("jobs/night/score.py"), touched.join());
      assert.deepEqual(
        project.allReferences().map(({ place }) => place.path),
        ["jobs.py"],
      );
    }));

  it("forgets a file that is deleted", () =>
    withProject({ "serve.py": UNPINNED }, async (root) => {
      const project = await opened(root);
      rmSync(path.join(root, "serve.py"));
      await project.changedOnDisk(["serve.py"]);
      assert.deepEqual(project.allFindings(), []);
      assert.equal(project.summary.files, 0);
    }));

  it("does not read an ignored file that changes on disk", () =>
    withProject({ ".gitignore": "outputs/\n" }, async (root) => {
      const project = await opened(root);
      mkdirSync(path.join(root, "outputs"));
      writeFileSync(path.join(root, "outputs/run.py"), UNPINNED);
      await project.changedOnDisk(["outputs/run.py"]);
      assert.deepEqual(project.allFindings(), []);
    }));

  it("reads its configuration, and says what is wrong with it", () =>
    withProject(
      { "serve.py": UNPINNED, "modelver.toml": 'ignore = ["MV201"]\nprofile = "loud"\nspeed = 3\n' },
      async (root) => {
        const project = await opened(root);
        assert.deepEqual(codes(project, "serve.py"), []);
        const problems = project.configurationProblems.map(({ message, place }) => [place?.range.start.line, message]);
        assert.equal(problems[0]?.[0], 1);
        assert.match(String(problems[0]?.[1]), /"recommended", "strict"/);
        assert.match(String(problems[1]?.[1]), /unknown key "speed"/);
      },
    ));

  it("takes a changed configuration at once", () =>
    withProject({ "serve.py": UNPINNED }, async (root) => {
      const project = await opened(root);
      writeFileSync(path.join(root, "modelver.toml"), 'ignore = ["MV2"]\n');
      assert.ok((await project.changedOnDisk(["modelver.toml"])).includes("serve.py"));
      assert.deepEqual(codes(project, "serve.py"), []);
    }));

  it("reads pyproject.toml's own table and leaves the rest of the file to others", () =>
    withProject(
      {
        "serve.py": UNPINNED,
        "pyproject.toml": '[tool.ruff]\nselect = 3\n[tool.modelver.severity]\nMV201 = "error"\n',
      },
      async (root) => {
        const project = await opened(root);
        assert.deepEqual(project.configurationProblems, []);
        assert.deepEqual(
          project.allFindings().map(({ severity }) => severity),
          ["error"],
        );
      },
    ));

  it("knows the model whose name is written in a file for others to use", () =>
    withProject(
      {
        "names.py": 'ENCODER = "acme/encoder"\n',
        "serve.py":
          "from transformers import AutoModel\nfrom names import ENCODER\nAutoModel.from_pretrained(ENCODER)\n",
      },
      async (root) => {
        const project = await opened(root);
        const reference = project.referenceAt("names.py", { line: 0, character: 14 });
        assert.equal(reference?.place.path, "serve.py");
        await project.update("serve.py", { kind: "text", text: "pass\n" });
        assert.equal(project.referenceAt("names.py", { line: 0, character: 14 }), null);
      },
    ));

  it("keeps a data set apart from the model of its name", () =>
    withProject(
      {
        "train.py":
          'from datasets import load_dataset\nfrom transformers import AutoModel\nload_dataset("acme/churn")\nAutoModel.from_pretrained("acme/churn")\n',
      },
      async (root) => {
        const project = await opened(root);
        const [dataset] = project.references("train.py");
        assert.equal(dataset?.subject, "dataset");
        assert.deepEqual(project.relatedReferences(dataset!), [dataset]);
      },
    ));
});
