import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { modelver, TemporaryFolder } from "./program.ts";

const signature = (type: string) =>
  `signature:\n  inputs: '[{"type": "${type}", "name": "age", "required": true}]'\n  outputs: '[{"type": "long"}]'\n`;
const model = (type: string) => `flavors:\n  sklearn:\n    pickled_model: model.pkl\n${signature(type)}`;

describe("modelver next, of registered models", function () {
  this.timeout(30_000);
  const folder = new TemporaryFolder({
    "mlruns/models/churn/meta.yaml": "name: churn\n",
    "mlruns/models/churn/version-1/meta.yaml": "version: 1\nstatus: READY\nsource: artifacts/one\n",
    "mlruns/models/churn/version-2/meta.yaml": "version: 2\nstatus: READY\nsource: artifacts/two\n",
    "mlruns/models/churn/aliases/v1-2-0": "1",
    "mlruns/models/churn/aliases/champion": "2",
    "artifacts/one/MLmodel": model("double"),
    "artifacts/two/MLmodel": model("string"),
  });

  after(() => folder.remove());

  const next = (...given: string[]) =>
    modelver(["next", ...given], { cwd: folder.path, env: { MLFLOW_TRACKING_URI: "", MLFLOW_REGISTRY_URI: "" } });

  it("compares the last two versions, and knows the version that an alias gives", async () => {
    const { code, output } = await next("models:/churn");
    assert.match(output, /^A major change: v1\.2\.0 → v2\.0\.0\nmodels:\/churn\/1 → models:\/churn\/2\n/);
    assert.match(output, /major +input age: double → string \(callers send another type\)/);
    assert.match(output, /alias v2-0-0\n$/);
    assert.doesNotMatch(output, /name +churn/, "the registry keeps versions beside names");
    assert.equal(code, 0);
  });

  it("takes versions and aliases", async () => {
    const { output } = await next("models:/churn/1", "models:/churn@champion", "--format", "json");
    const { before, after, bump } = JSON.parse(output);
    assert.deepEqual([before, after, bump], ["models:/churn/1", "models:/churn/2", "major"]);
  });

  it("says what MLflow's own client must do, and writes nothing itself", async () => {
    const { code, output, errors } = await next("models:/churn", "--write", "--set-alias", "champion,challenger");
    assert.match(output, /For models:\/churn\/2:\n {2}tag version: v2\.0\.0\n {2}description:\n {4}A major change:\n/);
    assert.match(output, /\n {2}alias v2-0-0\n {2}alias challenger\n/, "champion leads there already");
    assert.match(errors, /Only MLflow itself writes to a store on this machine/);
    assert.match(output, /\nclient = MlflowClient\("file:\/\/.*\/mlruns"\)\n/);
    assert.match(output, /\nclient\.set_registered_model_alias\("churn", "v2-0-0", "2"\)\n/);
    assert.equal(existsSync(folder.of("mlruns/models/churn/aliases/v2-0-0")), false);
    assert.equal(code, 0);
  });

  it("refuses an alias that MLflow would refuse", async () => {
    const { code, errors } = await next("models:/churn", "--write", "--set-alias", "v3");
    assert.match(errors, /v3 is no alias for MLflow/);
    assert.equal(code, 2);
  });

  for (const [state, says] of [
    ["models:/nothing", /the registry has no model nothing/],
    ["models:/churn/9", /name the later version too/],
    ["models:/", /write it as models:\/NAME/],
  ] as const) {
    it(`says what is wrong: ${state}`, async () => {
      const { code, errors } = await next(state);
      assert.match(errors, says);
      assert.equal(code, 2);
    });
  }
});
