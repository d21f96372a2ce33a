import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { modelver } from "../cli/program.ts";
import { RealMlflow } from "./real-mlflow.ts";

/** More than one page. */
const BULK = 130;

describe("modelver corpus --mlflow", function () {
  this.timeout(120_000);
  const mlflow = new RealMlflow();
  let address: string;

  before(async () => {
    await mlflow.fill(`sqlite:///${mlflow.database}`, BULK);
    address = await mlflow.serve(`sqlite:///${mlflow.database}`);
  });
  after(() => mlflow.remove());

  function run(given: string[], env: Record<string, string> = {}, cwd = mlflow.folder) {
    const quiet = { MLFLOW_TRACKING_URI: "", MLFLOW_REGISTRY_URI: "", NO_PROXY: "127.0.0.1" };
    return modelver(["corpus", ...given], { cwd, env: { ...quiet, ...env } });
  }

  it("counts each registered model once, by its name, with the task of its tag", async () => {
    const { code, output, errors } = await run(["--mlflow", address, "--format", "json"]);
    assert.deepEqual([code, errors], [0, ""]);
    const { names, versioned, tasks } = JSON.parse(output);
    assert.deepEqual([names, versioned], [3 + BULK, 1]);
    assert.deepEqual(
      tasks.map((each: { task: string; names: number }) => [each.task, each.names]),
      [
        ["unknown", 2 + BULK],
        ["tabular-classification", 1],
      ],
    );
  });

  it("says the same of the server, of the database and of what the environment names", async () => {
    const { output } = await run(["--mlflow", address]);
    assert.equal((await run(["--mlflow", "mlflow.db"])).output, output);
    assert.equal((await run(["--mlflow"], { MLFLOW_TRACKING_URI: address })).output, output);
    assert.equal((await run(["--mlflow"])).output, output);
  });

  it("finds no registry where there is none", async () => {
    const empty = path.join(mlflow.folder, "empty");
    mkdirSync(empty);
    const { code, errors } = await run(["--mlflow"], {}, empty);
    assert.equal(code, 2);
    assert.match(
      errors,
      /neither an mlruns folder nor an mlflow\.db here; name a registry, or set MLFLOW_TRACKING_URI/,
    );
  });

  it("says what stopped, and keeps passwords to itself", async () => {
    mlflow.stopServers();
    const { code, output } = await run(["--mlflow", address.replace("//", "//mia:secret@")]);
    assert.equal(code, 2);
    assert.match(output, /cannot be reached .*; is the address right, and does the MLflow server run\?/s);
    assert.doesNotMatch(output, /secret/);
  });
});
