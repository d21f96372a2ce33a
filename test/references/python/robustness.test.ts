import assert from "node:assert/strict";
import { ApiIndex } from "../../../server/src/references/code/api-index.ts";
import { mayHoldReferences } from "../../../server/src/references/python/prefilter.ts";
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

  /** Definitions that each use the one before twice: 2^60 values in all. */
  const doubling = (line: (to: string, from: string) => string) =>
    Array.from({ length: 60 }, (_, index) => line(`x${index + 1}`, `x${index}`)).join("\n");
  const growing: Record<string, (to: string, from: string) => string> = {
    "f-strings": (to, from) => `${to} = f"{${from}}{${from}}"`,
    paths: (to, from) => `${to} = os.path.join(${from}, ${from})`,
    formats: (to, from) => `${to} = ${from}.format(${from}, ${from})`,
    lists: (to, from) => `${to} = ${from} + ${from}`,
    branches: (to, from) => `${to} = (${from} + ${from}) if c else (${from} + "a")`,
    dictionaries: (to, from) => `${to} = {**${from}, "a": ${from}, "b": ${from}}`,
  };
  for (const [what, line] of Object.entries(growing)) {
    it(`does not double ${what} without end`, () => {
      const code = `import os\nx0 = "a{}{}"\n${doubling(line)}\n${LOAD}AutoModel.from_pretrained(x60)`;
      assert.ok(count(code) < 40);
    });
  }

  it("does not follow every way that leads to a function through its callers", () => {
    const functions = Array.from({ length: 1000 }, (_, index) => {
      const next = `f${(index + 1) % 1000}(x)`;
      return `def f${index}(x):\n  AutoModel.from_pretrained(x)\n  ${next}\n  ${next}\nf${index}("a/b${index}")\n`;
    });
    assert.ok(count(LOAD + functions.join("")) > 0);
  });

  it("does not follow every way through modules that import each other with stars", () => {
    const modules = Array.from({ length: 60 }, (_, index) => [
      `m${index}.py`,
      `from m${(index + 1) % 60} import *\nfrom m${(index + 2) % 60} import *\n`,
    ]);
    const main = `from m0 import *\n${LOAD}AutoModel.from_pretrained(NOWHERE)\n`;
    assert.equal(readProject({ "main.py": main, ...Object.fromEntries(modules) }).references.length, 1);
  });

  it("survives 2,000 targets of one assignment", () => assert.equal(count(`${"x = ".repeat(2000)}1\n${LOAD}`), 1));

  it("reads 20,000 calls on one line", () => {
    const line = 'AutoModel.from_pretrained("a/b");'.repeat(20_000);
    assert.equal(count(`from transformers import AutoModel\n${line}`), 20_000);
  });

  it("survives code that is indented by the thousand", () => {
    for (const step of [" ", "\t"]) {
      const deep = Array.from({ length: 1500 }, (_, level) => `${step.repeat(level)}if x:\n`).join("");
      assert.equal(count(`${LOAD}${deep}${step.repeat(1500)}x\nAutoModel.from_pretrained("a/c")\n`), 2);
    }
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
