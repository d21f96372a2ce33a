import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Project } from "../../server/src/workspace/project.ts";
import { testParsers } from "../parsers.ts";
import { withProject } from "./temporary-project.ts";

const SERVE = 'import mlflow\nmlflow.pyfunc.load_model("models:/churn/2")\n';
const STORE = {
  "mlruns/models/churn/meta.yaml": "name: churn\n",
  "mlruns/models/churn/version-1/meta.yaml": "version: 1\nstatus: READY\n",
};

describe("the MLflow stores of a project", () => {
  it("are read anew when what is registered changes", () =>
    withProject({ ...STORE, "serve.py": SERVE }, async (root) => {
      const project = await opened(root);
      assert.deepEqual(codes(project, "serve.py"), ["MV207"]);
      const version = "mlruns/models/churn/version-2";
      mkdirSync(path.join(root, version));
      writeFileSync(path.join(root, version, "meta.yaml"), "version: 2\nstatus: READY\ndescription: second\n");
      const touched = await project.changedOnDisk([`${version}/meta.yaml`]);
      assert.ok(touched.includes("serve.py"), touched.join());
      assert.deepEqual(codes(project, "serve.py"), []);
      rmSync(path.join(root, "mlruns"), { recursive: true });
      await project.changedOnDisk(["mlruns"]);
      assert.deepEqual(codes(project, "serve.py"), []);
    }));

  it("count for a project that names its first model while it is edited", () =>
    withProject({ ...STORE, "serve.py": "pass\n" }, async (root) => {
      const project = await opened(root);
      await project.update("serve.py", { kind: "text", text: SERVE });
      assert.deepEqual(codes(project, "serve.py"), ["MV207"]);
    }));

  it("say nothing as long as any file may name another registry", () =>
    withProject({ ...STORE, "serve.py": SERVE, "setup.py": "pass\n" }, async (root) => {
      const project = await opened(root);
      const text = "import mlflow\nmlflow.set_tracking_uri(ADDRESS)\n";
      const touched = await project.update("setup.py", { kind: "text", text });
      assert.ok(touched.includes("serve.py"), touched.join());
      assert.deepEqual(codes(project, "serve.py"), []);
      await project.close("setup.py");
      assert.deepEqual(codes(project, "serve.py"), ["MV207"]);
    }));

  it("say nothing where only a part of the project was read", () =>
    withProject({ ...STORE, "serve.py": SERVE, "setup.py": "pass\n" }, async (root) => {
      const project = await Project.open(root, { parsers: await testParsers(), profile: "strict" });
      await project.load(["serve.py"]);
      assert.deepEqual(codes(project, "serve.py"), []);
    }));

  it("say nothing where the environment's file names a server", () =>
    withProject(
      { ...STORE, "serve.py": SERVE, ".env": "MLFLOW_TRACKING_URI=http://mlflow.acme.com\n" },
      async (root) => {
        assert.deepEqual(codes(await opened(root), "serve.py"), []);
      },
    ));

  it("say nothing of a model that two of them have", () =>
    withProject(
      {
        ...STORE,
        "serve.py": SERVE,
        "other/mlruns/models/churn/meta.yaml": "name: churn\n",
        "other/mlruns/models/churn/version-9/meta.yaml": "version: 9\n",
      },
      async (root) => {
        assert.deepEqual(codes(await opened(root), "serve.py"), []);
      },
    ));

  it("that cannot be read are named with their reason", () =>
    withProject({ "mlflow.db": `SQLite format 3\0${"x".repeat(500)}`, "serve.py": SERVE }, async (root) => {
      const { skipped } = (await opened(root)).summary;
      assert.deepEqual(
        skipped.map((each) => each.path),
        ["mlflow.db"],
      );
      assert.match(skipped[0]?.reason ?? "", /the MLflow store cannot be read: .*mlflow\.db/);
    }));

  async function opened(root: string): Promise<Project> {
    const project = await Project.open(root, { parsers: await testParsers(), profile: "strict" });
    await project.load([]);
    return project;
  }

  function codes(project: Project, file: string): string[] {
    return project.findings(file).map(({ code }) => code);
  }
});
