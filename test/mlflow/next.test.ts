import assert from "node:assert/strict";
import { openRegistry } from "../../server/src/registries/mlflow/open-registry.ts";
import type { RegisteredModel } from "../../server/src/registries/mlflow/registered-model.ts";
import { readTrackingUri } from "../../server/src/registries/mlflow/tracking-uri.ts";
import { modelver } from "../cli/program.ts";
import { RealMlflow } from "./real-mlflow.ts";

describe("modelver next --write, with MLflow", function () {
  this.timeout(120_000);
  let mlflow: RealMlflow;

  beforeEach(() => {
    mlflow = new RealMlflow();
  });

  afterEach(() => mlflow.remove());

  const next = (uri: string, ...given: string[]) =>
    modelver(
      ["next", "models:/churn/1", "models:/churn/2", "--current", "v1.2.0", "--bump", "minor", "--write", ...given],
      {
        cwd: mlflow.folder,
        env: { MLFLOW_TRACKING_URI: uri, MLFLOW_REGISTRY_URI: "" },
      },
    );

  async function churn(uri: string): Promise<RegisteredModel> {
    const { signal } = new AbortController();
    const options = { environment: {}, userAgent: "test", signal };
    const registry = await openRegistry(readTrackingUri(uri, mlflow.folder), options);
    try {
      const { models } = await registry.content();
      return models.find(({ name }) => name === "churn")!;
    } finally {
      await registry.close();
    }
  }

  function assertWritten({ aliases, versions }: RegisteredModel) {
    assert.deepEqual(aliases, { challenger: 2, champion: 2, "v1-3-0": 2 });
    assert.equal(versions[1]?.tags.version, "v1.3.0");
    assert.match(versions[1]?.description ?? "", /^A minor change:\n- training data: data 2024-05 → data 2024-06/);
  }

  it("writes tag, alias and description to a server, and only after a yes", async () => {
    await mlflow.fill("sqlite:///mlflow.db");
    const server = await mlflow.serve("sqlite:///mlflow.db");
    const before = await churn(server);
    const asked = await next(server, "--set-alias", "challenger");
    assert.match(asked.errors, /Nobody can be asked here; --yes writes it\.\nNothing was written\.\n$/);
    assert.match(asked.output, /alias challenger, which leads to version 3 so far\n/);
    assert.deepEqual(await churn(server), before);
    const written = await next(server, "--set-alias", "challenger", "--yes");
    assert.equal(written.code, 0, written.errors);
    assertWritten(await churn(server));
    const again = await next(server, "--set-alias", "challenger", "--yes");
    assert.match(again.errors, /The registry says all of it already/);
  });

  for (const store of ["sqlite:///mlflow.db", "file:mlruns"]) {
    it(`tells what to run for a store on the disk (${store})`, async () => {
      await mlflow.fill(store);
      const { output } = await next(store, "--set-alias", "challenger");
      const program = output.slice(output.search(/^(import os|from mlflow)/m));
      assert.equal(await mlflow.start(program).ended, 0, program);
      assertWritten(await churn(store));
    });
  }
});
