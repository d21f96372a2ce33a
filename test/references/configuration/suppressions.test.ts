import assert from "node:assert/strict";
import { readFile } from "./read.ts";

/** Codes of each suppression with the first and last line it covers, counted from 1. */
function covered(text: string, path = "a.yaml"): [string, number, number][] {
  return readFile(path, text).suppressions.map(({ scope, codes, covers: { range } }) => [
    scope === "file" ? "file" : (codes?.join() ?? "all"),
    range.start.line + 1,
    range.end.line + 1,
  ]);
}

describe("a comment that suppresses findings in a configuration file", () => {
  it("covers the entry it stands behind", () => {
    assert.deepEqual(covered("a:\n  b: c # modelver: ignore[MV201]\n  d: e\n"), [["MV201", 2, 2]]);
  });

  it("covers all that is nested in that entry", () => {
    assert.deepEqual(covered("a: # modelver: ignore\n  b:\n    c: d\n\nd: e\n"), [["all", 1, 3]]);
  });

  it("on its own line covers the next entry, over blank lines", () => {
    assert.deepEqual(covered("x: 1\n# modelver: ignore[MV1]\n\na:\n  b: c\nd: e\n"), [["MV1", 2, 5]]);
  });

  it("above a list item covers the item, behind its first entry only that", () => {
    assert.deepEqual(covered("l:\n# modelver: ignore[MV1]\n- a: 1\n  b: 2\n- c: 3 # modelver: ignore[MV2]\n  d: 4\n"), [
      ["MV1", 2, 4],
      ["MV2", 5, 5],
    ]);
  });

  it("works in JSON and TOML", () => {
    const json = '{\n  "a": "b", // modelver: ignore[MV1]\n  /* modelver: ignore[MV2] */\n  "c": [\n    "d"\n  ]\n}';
    assert.deepEqual(covered(json, "a.jsonc"), [
      ["MV1", 2, 2],
      ["MV2", 3, 6],
    ]);
    assert.deepEqual(covered("[a] # modelver: ignore[MV1]\nb = 1\nc = 2 # modelver: ignore[MV2]\n[d]\n", "a.toml"), [
      ["MV1", 1, 3],
      ["MV2", 3, 3],
    ]);
  });

  it("of a file form speaks of the whole file", () => {
    assert.deepEqual(covered("a: b\n# modelver: ignore-file[MV101]\n"), [["file", 2, 2]]);
  });

  it("is no text that looks like one", () => {
    assert.deepEqual(covered("a: '# modelver: ignore'\nb: |\n  # modelver: ignore\n"), []);
    assert.deepEqual(covered('{"a": "// modelver: ignore"}', "a.json"), []);
  });
});
