import assert from "node:assert/strict";
import { parseModelUri, readModelUri } from "../../../server/src/references/ecosystems/mlflow-uri.ts";
import { HOLE } from "../../../server/src/references/written.ts";

const RUN = "4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12";

function parts(text: string): string {
  const uri = parseModelUri(text);
  if (uri === null) return "null";
  const name = uri.name === null ? "?" : text.slice(uri.name.start, uri.name.end);
  const pin =
    uri.pin.span === null ? uri.pin.kind : `${uri.pin.kind}:${text.slice(uri.pin.span.start, uri.pin.span.end)}`;
  return `${uri.scheme} ${name} ${pin}`;
}

describe("MLflow addresses", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["models:/churn/3", "models churn number:3"],
    ["models:/churn@champion", "models churn alias:champion"],
    ["models:/churn/Production", "models churn stage:Production"],
    ["models:/churn/latest", "models churn latest:latest"],
    ["models:/churn/LATEST", "models churn latest:LATEST"],
    ["models:/churn/v2", "models churn stage:v2"],
    ["models:/prod.ml.churn/3", "models prod.ml.churn number:3"],
    ["models:/churn rate/3", "models churn rate number:3"],
    ["models:/churn@a@b", "models churn@a alias:b"],
    ["models:/churn@a/1", "models churn@a number:1"],
    ["models:///churn/3", "models churn number:3"],
    ["models://profile@databricks/churn/3", "models churn number:3"],
    [`models:/m-${RUN}`, `models ? logged-model:m-${RUN}`],
    // To MLflow this is a logged model's id, which it cannot be: the version was forgotten.
    ["models:/churn", "models churn none"],
    [`runs:/${RUN}/model`, `runs ? run:${RUN}`],
    [`runs:/${RUN}`, `runs ? run:${RUN}`],
    ["runs:/<run_id>/model", "runs ? unknown"],
    [`mlflow-artifacts:/0/${RUN}/artifacts/model`, `mlflow-artifacts ? run:${RUN}`],
    [`mlflow-artifacts:/0/models/m-${RUN}/artifacts/`, `mlflow-artifacts ? logged-model:m-${RUN}`],
    ["mlflow-artifacts:/churn", "mlflow-artifacts ? unknown"],
    // Refused by MLflow, or no address at all.
    ["models:/", "null"],
    ["models:/churn/", "null"],
    ["models:/churn/3/extra", "null"],
    ["models:/churn@", "null"],
    ["model:/churn/3", "null"],
    ["churn", "null"],
    // Unknown parts.
    [`models:/churn/${HOLE}`, "models churn unknown"],
    [`models:/churn@${HOLE}`, "models churn unknown"],
    [`models:/${HOLE}/Production`, "models ? stage:Production"],
    [`models:/${HOLE}-churn/3`, `models ${HOLE}-churn number:3`],
    [`models:/${HOLE}`, "models ? unknown"],
    [`models:/churn${HOLE}`, "models ? unknown"],
    [`models:/m-${HOLE}`, "models ? unknown"],
    [`runs:/${HOLE}/model`, "runs ? unknown"],
  ];
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text)} is ${expected}`, () => assert.equal(parts(text), expected));
  }

  it("reads the run of a folder in an artifact store", () => {
    const text = `./mlruns/1/${RUN}/artifacts/model`;
    assert.deepEqual(readModelUri(text), { name: null, pin: { kind: "run", span: { start: 11, end: 43 } } });
  });

  it("leaves other paths and buckets alone", () => {
    for (const text of ["./model", "model", "s3://bucket/model", "dbfs:/models/churn"])
      assert.equal(readModelUri(text), null);
  });
});
