import assert from "node:assert/strict";
import { type Dot, placeLabels } from "../../../client/panel/charts/label-places.ts";

const AREA = { left: 0, right: 300, top: 0, bottom: 100 };
const dot = (x: number, y: number): Dot => ({ x, y, radius: 5, label: { width: 60, height: 16 } });

describe("labels beside dots", () => {
  it("stand on the right where there is room, else on the left", () => {
    assert.deepEqual(placeLabels([dot(100, 50), dot(290, 50)], AREA), ["right", "left"]);
  });

  it("do not lie over another dot or over another label", () => {
    const sides = placeLabels([dot(100, 50), dot(130, 50), dot(100, 62)], AREA);
    assert.deepEqual(sides, ["left", "right", "bottom"]);
  });

  it("are left out where none would fit, those that matter least first", () => {
    const crowd = Array.from({ length: 12 }, (_, index) => dot(150, 45 + index));
    const sides = placeLabels(crowd, AREA);
    assert.ok(sides[0] !== null);
    assert.equal(sides.at(-1), null);
  });

  it("do not leave the area", () => {
    assert.deepEqual(placeLabels([{ ...dot(150, 50), label: { width: 400, height: 16 } }], AREA), [null]);
  });
});
