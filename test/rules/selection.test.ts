import assert from "node:assert/strict";
import { isSelected } from "../../server/src/rules/selection.ts";

describe("the selection of rules", () => {
  const cases: [string[], string[], Record<string, boolean>][] = [
    [[], [], { MV101: true, MV401: true }],
    [["MV2"], [], { MV201: true, MV101: false }],
    [["MV2"], ["MV202"], { MV201: true, MV202: false }],
    [["MV202"], ["MV2"], { MV201: false, MV202: true }],
    [["MV201"], ["MV201"], { MV201: false }],
    [[], ["MV1"], { MV101: false, MV201: true }],
    [[], ["ALL"], { MV201: false }],
    [["ALL"], ["MV201"], { MV201: false, MV202: true }],
    [["MV20"], ["ALL"], { MV201: true, MV301: false }],
  ];
  for (const [select, ignore, expected] of cases) {
    it(`select ${JSON.stringify(select)}, ignore ${JSON.stringify(ignore)}`, () => {
      for (const [code, isIn] of Object.entries(expected)) assert.equal(isSelected(code, select, ignore), isIn, code);
    });
  }
});
