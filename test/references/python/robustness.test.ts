import assert from "node:assert/strict";
import { ApiIndex } from "../../../server/src/references/python/api-index.ts";
import { mayHoldReferences } from "../../../server/src/references/python/facts.ts";
import { readProject } from "./read.ts";
import { sampleTables } from "./sample-tables.ts";

const LOAD = `from transformers import AutoModel\nAutoModel.from_pretrained("a/b")\n`;

describe("Python that is hard to read", function () {
  this.timeout(60_000);

  const count = (text: string) => readProject({ "main.py": text }).references.length;

  for (const nested of ["(", "[", "{", "f(", "lambda: ", "not ", "if x:\n "]) {
    it(`survives 100,000 nested ${JSON.stringify(nested)}`, () =>
      assert.equal(count(LOAD + nested.repeat(100_000)), 1));
  }

  it("says that it left something out", () => {
    const deep = `x = ${"(".repeat(2_000)}1${")".repeat(2_000)}\n${LOAD}`;
    const facts = readProject({ "main.py": deep });
    assert.equal(facts.references.length, 1);
    assert.equal(facts.problems.length, 1);
  });

  it("reads a file with one line of 5 MB", () => assert.equal(count(`x = "${"a".repeat(5e6)}"\n${LOAD}`), 1));

  it("reads a long sum", () => {
    const sum = Array(20_000).fill('"a"').join(" + ");
    assert.equal(count(`n = ${sum}\n${LOAD}`), 1);
  });

  it("does not multiply alternatives without end", () => {
    const branches = Array.from({ length: 300 }, (_, index) => `if x${index}:\n  n = "a/b${index}"\n`).join("");
    assert.ok(count(`${LOAD}${branches}AutoModel.from_pretrained(n)`) < 30);
  });

  it("keeps empty and odd files", () => {
    for (const text of ["", "\uFEFF", "\0", "\uD800", "\r", "def", "@", "f'{"]) assert.equal(count(text), 0);
  });
});

describe("mayHoldReferences", () => {
  const apis = new ApiIndex(sampleTables);

  it("passes over files without any word of the tables", () => {
    assert.equal(mayHoldReferences("import os\nprint(os.getcwd())", apis), false);
    assert.equal(mayHoldReferences("x.dump(y)", apis), false);
  });

  it("lets through whatever may match", () => {
    assert.equal(mayHoldReferences(LOAD, apis), true);
    assert.equal(mayHoldReferences("import joblib\njoblib.dump(model, path)", apis), true);
    assert.equal(mayHoldReferences("model.push_to_hub(x)", apis), true);
  });
});
