import assert from "node:assert/strict";
import { suppressionsOf } from "./read.ts";

/** The lines that the first suppression of a code covers, counted from 0. */
function covered(code: string): [number, number] | undefined {
  const range = suppressionsOf(code)[0]?.covers.range;
  return range && [range.start.line, range.end.line];
}

describe("a comment that ignores rules in JavaScript", () => {
  it("covers its statement, wherever in it it stands", () => {
    assert.deepEqual(covered("a();\nload({\n  model, // modelver: ignore\n  x,\n});\nb();"), [1, 4]);
  });

  it("covers the next statement where it stands alone", () => {
    assert.deepEqual(covered("a();\n// modelver: ignore[MV201]\nconst b =\n  load();"), [1, 3]);
  });

  it("covers only the head of what has a body", () => {
    assert.deepEqual(covered("if (load()) { // modelver: ignore\n  a();\n}"), [0, 0]);
    assert.deepEqual(covered("app.get('/', () => { // modelver: ignore\n  a();\n});"), [0, 0]);
  });

  it("covers a statement in the body of a function alone", () => {
    assert.deepEqual(covered("app.get('/', () => {\n  a();\n  b(); /* modelver: ignore */\n  c();\n});"), [2, 2]);
  });

  it("may speak of the whole file", () => {
    const [suppression] = suppressionsOf("/* modelver: ignore-file[MV201, MV205] */\na();");
    assert.deepEqual([suppression?.scope, suppression?.codes], ["file", ["MV201", "MV205"]]);
  });

  it("is none in a text", () => {
    assert.deepEqual(suppressionsOf('const a = "// modelver: ignore";\nconst b = `/* modelver: ignore */`;'), []);
  });
});
