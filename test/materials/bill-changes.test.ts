import assert from "node:assert/strict";
import { billChanges } from "../../server/src/materials/bill-changes.ts";
import { billChangesText } from "../../server/src/reports/materials/changes.ts";
import { billOfCode, COMMIT, IMPORTS } from "./sample-bill.ts";

const before = billOfCode([
  ...IMPORTS,
  'AutoModel.from_pretrained("acme/churn")',
  'mlflow.pyfunc.load_model("models:/churn/3")',
  'load_dataset("acme/visits")',
  'AutoModel.from_pretrained("acme/same")',
]);

describe("what changed between two bills", () => {
  it("is what came, what went, and what is asked for at another version", () => {
    const after = billOfCode([
      ...IMPORTS,
      "",
      'AutoModel.from_pretrained("acme/same")',
      `AutoModel.from_pretrained("acme/churn", revision="${COMMIT.one}")`,
      'mlflow.pyfunc.load_model("models:/churn@champion")',
      'AutoModel.from_pretrained("acme/fraud")',
    ]);
    const text = billChangesText(billChanges(before, after), { from: "v1", to: null }, { colors: false });
    assert.equal(
      text,
      `~ huggingface acme/churn  no pin → commit 111111111111  serve.py:8
+ huggingface acme/fraud  no pin  serve.py:10
~ mlflow churn  version 3 → alias champion  serve.py:9
- huggingface dataset acme/visits  no pin  serve.py:8

4 models and data sets changed since v1.
`,
    );
  });

  it("tells of a model that is used at several versions only what differs", () => {
    const uses = (...versions: string[]) =>
      billOfCode([
        "import mlflow",
        ...versions.map((version) => `mlflow.pyfunc.load_model("models:/churn/${version}")`),
      ]);
    const told = (one: string[], other: string[]) => {
      const changes = billChanges(uses(...one), uses(...other));
      return billChangesText(changes, { from: "v1", to: null }, { colors: false }).split("\n")[0];
    };
    assert.equal(told(["3", "4"], ["3", "5"]), "~ mlflow churn  version 4 → version 5  serve.py:3");
    assert.equal(told(["3"], ["3", "5"]), "~ mlflow churn  also version 5  serve.py:3");
    assert.equal(told(["3", "5"], ["3"]), "~ mlflow churn  no longer version 5  serve.py:2");
  });

  it("is nothing where only the registries know more", () => {
    const repositoryOf = () => ({
      cached: { references: [{ name: "main", commit: COMMIT.one, asOf: 0 }], commits: [COMMIT.one] },
      hub: null,
    });
    const code = [...IMPORTS, 'AutoModel.from_pretrained("acme/churn")'];
    assert.deepEqual(billChanges(billOfCode(code), billOfCode(code, { repositoryOf })), []);
  });
});
