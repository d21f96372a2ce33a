import assert from "node:assert/strict";
import type { DocumentContent } from "../../../server/src/workspace/content.ts";
import { changedLines } from "../../../server/src/workspace/history/changed-lines.ts";
import { onLine } from "../../reports/sample-result.ts";

const text = (value: string) => ({ kind: "text", text: value }) as const;
const notebook = (...cells: string[]): DocumentContent => ({
  kind: "notebook",
  language: "python",
  cells: cells.map((each) => ({ kind: "code", language: "python", text: each })),
});

/** The lines of a text of so many that have changed. */
function changedOf(before: string, after: string): number[] {
  const isChanged = changedLines(text(before), text(after));
  return after
    .split(/\r?\n/)
    .flatMap((_, line) => (isChanged({ path: "a.py", range: onLine(line, 0, 0) }) ? [line] : []));
}

describe("the lines that have changed", () => {
  it("are those that were added or edited", () => {
    assert.deepEqual(changedOf("a\nb\nc", "a\nx\nb\nC"), [1, 3]);
    assert.deepEqual(changedOf("a\nb\nc", "a\nc"), []);
    assert.deepEqual(changedOf("a\nb", "a\nb"), []);
  });

  it("are not those that only end otherwise", () => {
    assert.deepEqual(changedOf("a\r\nb\r\n", "a\nb\n"), []);
  });

  it("are all of a new document", () => {
    assert.ok(changedLines(null, text("a"))({ path: "a.py", range: onLine(0, 0, 1) }));
  });

  it("are lines of cells in a notebook, and a cell may move on", () => {
    const isChanged = changedLines(notebook("a\nb", "c"), notebook("new", "a\nB", "c"));
    const at = (cell: number, line: number) => isChanged({ path: "a.ipynb", cell, range: onLine(line, 0, 1) });
    assert.deepEqual([at(0, 0), at(1, 0), at(1, 1), at(2, 0)], [true, false, true, false]);
  });
});
