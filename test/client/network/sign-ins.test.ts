import assert from "node:assert/strict";
import {
  endpointOf,
  passwordHeader,
  readSignIns,
  tokenHeader,
  withoutSecrets,
} from "../../../client/src/network/sign-ins.ts";
import { serverIn } from "../../../server/src/registries/mlflow/tracking-uri.ts";

describe("a sign-in to an MLflow server", () => {
  it("is for the address as the language server compares it", () => {
    for (const text of [
      "https://mlflow.acme.org",
      "https://mlflow.acme.org/",
      "http://127.0.0.1:5000/team/a/",
      " https://user:secret@mlflow.acme.org/path ",
    ])
      assert.equal(endpointOf(text), serverIn(text.trim())?.endpoint, text);
    for (const text of ["", "mlflow.acme.org", "file:///mlruns", "databricks://x"])
      assert.equal(endpointOf(text), undefined, text);
  });

  it("survives in the secret storage, and damage there", () => {
    const kept = [{ endpoint: "https://mlflow.acme.org", authorization: tokenHeader(" abc ") }];
    assert.deepEqual(readSignIns(JSON.stringify(kept)), [{ ...kept[0], authorization: "Bearer abc" }]);
    for (const damaged of [undefined, "", "{", "7", '[null, {"endpoint": 1}]'])
      assert.deepEqual(readSignIns(damaged), [], String(damaged));
  });

  it("is in no trace of what the editor says to the language server", () => {
    const authorization = passwordHeader("ada", "pass word");
    const params = { proxy: null, mlflow: [{ endpoint: "https://mlflow.acme.org", authorization }] };
    for (const trace of [JSON.stringify(params), `Params: ${JSON.stringify(params, null, 4)}`]) {
      assert.ok(trace.includes(authorization));
      assert.ok(!withoutSecrets(trace).includes(authorization));
      assert.ok(withoutSecrets(trace).includes("mlflow.acme.org"));
    }
    const odd = JSON.stringify({ authorization: 'Bearer a"b\\c' });
    assert.equal(withoutSecrets(odd), '{"authorization":"…"}');
  });
});
