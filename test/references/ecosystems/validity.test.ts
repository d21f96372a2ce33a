import assert from "node:assert/strict";
import { whyAliasIsRefused, whyNameIsRefused } from "../../../server/src/references/ecosystems/validity.ts";
import type { Ecosystem, ModelReference, PinKind } from "../../../server/src/references/model-reference.ts";
import { HOLE } from "../../../server/src/references/written.ts";
import { referencesIn } from "./read-code.ts";

function published(ecosystem: Ecosystem, name: string, pin: PinKind = "unpinnable"): ModelReference {
  const [reference] = referencesIn('import mlflow\nmlflow.register_model(uri, "churn")\n');
  return { ...reference!, ecosystem, name, pin: { kind: pin, text: null, place: null, written: null } };
}

function table(title: string, ecosystem: Ecosystem, pin: PinKind, taken: string[], refused: string[]): void {
  describe(title, () => {
    for (const name of taken) {
      it(`${JSON.stringify(name)} is taken`, () =>
        assert.equal(whyNameIsRefused(published(ecosystem, name, pin)), null));
    }
    for (const name of refused) {
      it(`${JSON.stringify(name)} is refused`, () => assert.ok(whyNameIsRefused(published(ecosystem, name, pin))));
    }
  });
}

describe("What registries refuse", () => {
  table(
    "the Hub",
    "huggingface",
    "unpinnable",
    [
      "foo",
      "foo/bar",
      "123",
      "Foo-BAR_foo.bar123",
      "_foo/bar_",
      `acme/${"x".repeat(96)}`,
      `${HOLE}/bert`,
      HOLE,
      `bert-${HOLE}`,
      // Somebody has still to fill them in.
      "/bert",
      "[your-name]/bert",
      `${HOLE}/`,
    ],
    [
      "acme/my model",
      "a/b/c",
      "acme/",
      ".hidden",
      "acme/bert.",
      "acme/-bert",
      "acme/bert-",
      "foo--bar",
      "foo..bar",
      "acme/bert.git",
      "acme/modèle",
      "acme/bert:v1",
      "acme/bert@v1",
      `acme/${"x".repeat(97)}`,
      `${HOLE}/bert v2`,
      `${HOLE}/bert--large`,
    ],
  );

  table(
    "MLflow's registry",
    "mlflow",
    "unpinnable",
    ["churn", "churn rate", "prod.ml.churn", "churn-v1.2", "模型", `churn-${HOLE}`],
    ["", "  ", "acme/churn", "churn:3", "..", `${HOLE}/churn`],
  );

  table(
    "MLflow's logged models",
    "mlflow",
    "logged-model",
    ["model", "churn rate"],
    ["churn/v2", "churn:3", "churn.v2", 'a"b'],
  );

  table("files, of which nothing is known", "file", "unpinnable", ["a b:c.pkl"], []);

  const aliases: readonly (readonly [string, boolean])[] = [
    ["champion", true],
    ["prod-eu_1", true],
    ["v", true],
    ["3", true],
    ["latest", false],
    ["Latest", false],
    ["v2", false],
    ["V10", false],
    ["a b", false],
    ["a.b", false],
    ["x".repeat(256), false],
  ];
  for (const [alias, isTaken] of aliases) {
    it(`the alias ${JSON.stringify(alias.slice(0, 12))} is ${isTaken ? "taken" : "refused"}`, () => {
      const code = `from mlflow import MlflowClient\nMlflowClient().set_registered_model_alias("churn", "${alias}", 1)\n`;
      const [reference] = referencesIn(code);
      assert.equal(whyAliasIsRefused(reference!) === null, isTaken);
    });
  }

  it("sees the name of a logged model only where it is refused", () => {
    const code =
      'import mlflow\nmlflow.sklearn.log_model(m, name="churn.v2")\nmlflow.sklearn.log_model(m, name="churn_v2")\n';
    assert.deepEqual(
      referencesIn(code).flatMap(({ name, pin }) => (name === null ? [] : `${name} ${pin.kind}`)),
      ["churn.v2 logged-model"],
    );
  });
});
