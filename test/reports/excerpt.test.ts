import assert from "node:assert/strict";
import { excerptOf } from "../../server/src/reports/excerpt.ts";
import { onLine } from "./sample-result.ts";

describe("the part of a line that is shown", () => {
  it("is the whole line where it fits, without its indentation", () => {
    assert.deepEqual(excerptOf("    load('m')  ", onLine(0, 9, 12), 40), {
      before: "load(",
      marked: "'m'",
      after: ")",
    });
  });

  it("is what lies around the range where it does not fit", () => {
    const { before, marked, after } = excerptOf(`${"a".repeat(50)}MMMM${"b".repeat(50)}`, onLine(0, 50, 54), 24);
    assert.deepEqual([before, marked, after], [`…${"a".repeat(10)}`, "MMMM", `${"b".repeat(10)}…`]);
  });

  it("gives one side what the other does not need", () => {
    const { before, after } = excerptOf(`aaMMMM${"b".repeat(50)}`, onLine(0, 2, 6), 24);
    assert.deepEqual([before, after], ["aa", `${"b".repeat(18)}…`]);
  });

  it("cuts a range that is too long by itself, once", () => {
    const { before, marked, after } = excerptOf(`aa${"M".repeat(50)}bb`, onLine(0, 2, 52), 10);
    assert.deepEqual([before, marked, after], ["…", `${"M".repeat(10)}…`, ""]);
  });

  it("goes to the end of the line where the range does not end in it", () => {
    const range = { start: { line: 0, character: 5 }, end: { line: 2, character: 1 } };
    assert.deepEqual(excerptOf("load(name,  ", range, 40), { before: "load(", marked: "name,", after: "" });
  });

  it("cuts no character in two", () => {
    const { before, after } = excerptOf("🙂🙂🙂🙂M🙂🙂🙂🙂", onLine(0, 8, 9), 6);
    assert.deepEqual([before, after], ["…🙂", "🙂…"]);
  });

  it("holds its ground where the line is shorter than the range says", () => {
    assert.deepEqual(excerptOf("ab", onLine(0, 5, 9), 40), { before: "ab", marked: "", after: "" });
  });
});
