import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import path from "node:path";
import { findLocalStores } from "../../../server/src/registries/mlflow/local-stores.ts";
import { withProject } from "../../workspace/temporary-project.ts";

const DATABASE = "SQLite format 3\0 and so on";
const EXPERIMENT = "experiment_id: '0'\n";

describe("MLflow stores in a project", () => {
  it("are found in its folders, the nearest first", () =>
    withProject(
      {
        "services/churn/mlruns/models/churn/meta.yaml": "name: churn\n",
        "mlflow.db": DATABASE,
        "training/mlruns/0/meta.yaml": EXPERIMENT,
      },
      async (root) => {
        assert.deepEqual(await findLocalStores(root), [
          { kind: "sqlite", file: path.join(root, "mlflow.db") },
          { kind: "files", folder: path.join(root, "training/mlruns") },
          { kind: "files", folder: path.join(root, "services/churn/mlruns") },
        ]);
      },
    ));

  it("are not what only looks like one, lies with packages, is hidden or far away", () =>
    withProject(
      {
        "mlflow.db": "no database",
        // Where the database holds the runs, the folder holds only their files.
        "mlruns/0/abc/artifacts/model/MLmodel": "",
        ".venv/mlruns/0/meta.yaml": EXPERIMENT,
        "node_modules/x/mlflow.db": DATABASE,
        "a/b/c/d/e/mlflow.db": DATABASE,
        "b/mlflow.db/readme": "",
      },
      async (root) => {
        symlinkSync(root, path.join(root, "again"));
        assert.deepEqual(await findLocalStores(root), []);
        assert.deepEqual(await findLocalStores(path.join(root, "nowhere")), []);
      },
    ));
});
