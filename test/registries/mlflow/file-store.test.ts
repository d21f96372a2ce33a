import assert from "node:assert/strict";
import path from "node:path";
import { FileStore } from "../../../server/src/registries/mlflow/file-store.ts";
import { withProject } from "../../workspace/temporary-project.ts";

const MODEL = "name: churn\ncreation_timestamp: 1700000000000\ndescription: null\n";
const EXPERIMENT = "experiment_id: '0'\nname: Default\n";

describe("MLflow's folders", () => {
  it("are read as far as they can be, and say what cannot", () =>
    withProject(
      {
        "models/churn/meta.yaml": MODEL,
        "models/churn/version-1/meta.yaml": "name: churn\nversion: 1\n",
        "models/churn/version-2/meta.yaml": "name: [churn\n",
        "models/churn/version-x/meta.yaml": "name: churn\n",
        "models/empty/tags/task": "x",
        "models/.trash/meta.yaml": MODEL,
      },
      async (root) => {
        const { models, unreadable } = await new FileStore(root).content();
        assert.deepEqual(
          models.map(({ name, versions }) => [name, versions.map(({ version }) => version)]),
          [["churn", [1]]],
        );
        assert.deepEqual(unreadable, [
          { place: path.join(root, "models/churn/version-2/meta.yaml"), reason: "is no MLflow meta file" },
          { place: path.join(root, "models/empty/meta.yaml"), reason: "is missing" },
        ]);
      },
    ));

  it("take ids that look like numbers for what they are", () =>
    withProject(
      {
        "models/churn/meta.yaml": MODEL,
        "models/churn/version-1/meta.yaml":
          "run_id: 1234567890123456789012345678901e\nsource: 12e03\nstatus: READY\ndescription: 'null'\n",
      },
      async (root) => {
        const [version] = (await new FileStore(root).content()).models[0]!.versions;
        assert.deepEqual(
          [version!.runId, version!.source, version!.description],
          ["1234567890123456789012345678901e", "12e03", "null"],
        );
      },
    ));

  it("hold no model where nothing was registered yet", () =>
    withProject({ "0/meta.yaml": EXPERIMENT }, async (root) => {
      assert.deepEqual(await new FileStore(root).content(), { models: [], unreadable: [] });
    }));

  it("are not mistaken for other folders, nor for none", () =>
    withProject({ "src/main.py": "" }, async (root) => {
      await assert.rejects(
        new FileStore(root).content(),
        /is no MLflow file store: .* name the folder that MLflow calls mlruns/,
      );
      await assert.rejects(new FileStore(path.join(root, "nowhere")).content(), /nowhere: no such folder/);
      await assert.rejects(new FileStore(path.join(root, "src/main.py")).content(), /main\.py: no such folder/);
    }));

  it("tell the value of the last step of each metric, whatever was written last", () =>
    withProject(
      {
        "0/meta.yaml": EXPERIMENT,
        "0/abc/meta.yaml": "run_id: abc\nstart_time: 5\nend_time: null\n",
        "0/abc/metrics/auc": "10 0.5 0\n30 0.9 7\n20 0.7 3\n",
        "0/abc/metrics/loss": "10 -inf 0\n",
        "0/abc/metrics/old": "10 0.25\n",
      },
      async (root) => {
        assert.deepEqual(await new FileStore(root).run("abc"), {
          runId: "abc",
          name: null,
          started: 5,
          ended: null,
          metrics: { auc: 0.9, loss: -Infinity, old: 0.25 },
          params: {},
        });
        assert.equal(await new FileStore(root).run("../0/abc"), null);
      },
    ));
});
