import assert from "node:assert/strict";
import { cellLines } from "../../server/src/documents/cell-lines.ts";

describe("the lines of a notebook's cells", () => {
  it("are found in its file", () => {
    const notebook = {
      cells: [
        { cell_type: "code", source: ["a\n", "b\n", "c"] },
        { cell_type: "code", source: [] },
      ],
    };
    const json = JSON.stringify(notebook, null, 1);
    const [first, second] = cellLines(json) ?? [];
    const lines = json.split("\n");
    assert.deepEqual(
      first?.map((line) => lines[line]?.trim()),
      ['"a\\n",', '"b\\n",', '"c"'],
    );
    assert.equal(second?.length, 1);
  });

  it("are one where a cell's source is one text", () => {
    const json = '{"cells": [\r\n{"cell_type": "code", "source": "a\\nb\\n"}\r\n]}';
    assert.deepEqual(cellLines(json), [[1, 1, 1]]);
  });

  it("are not known of what is no notebook", () => {
    assert.equal(cellLines("{}"), null);
  });
});
