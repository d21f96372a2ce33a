import assert from "node:assert/strict";
import { type Field, treemapFields } from "../../../client/panel/charts/treemap-fields.ts";

const WHOLE: Field = { x: 0, y: 0, width: 600, height: 400 };
const area = ({ width, height }: Field) => width * height;

describe("the fields of a treemap", () => {
  const values = [6, 6, 4, 3, 2, 2, 1];
  const fields = treemapFields(values, WHOLE);

  it("are as large as their values are to each other, and fill the whole", () => {
    for (const [index, field] of fields.entries()) {
      assert.ok(Math.abs(area(field) - (values[index]! / 24) * 240_000) < 1e-6);
    }
    assert.ok(Math.abs(fields.reduce((sum, field) => sum + area(field), 0) - area(WHOLE)) < 1e-6);
  });

  it("are those of the paper that the method is from", () => {
    const [first, second] = fields;
    assert.deepEqual([first!.width, first!.height], [300, 200]);
    assert.deepEqual([second!.x, second!.y], [0, 200]);
  });

  it("lie beside each other and within the whole", () => {
    for (const [index, one] of fields.entries()) {
      assert.ok(one.x >= 0 && one.y >= 0 && one.x + one.width <= 600 + 1e-6 && one.y + one.height <= 400 + 1e-6);
      for (const other of fields.slice(index + 1)) {
        const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
        const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
        assert.ok(wide < 1e-6 || high < 1e-6);
      }
    }
  });

  it("of one value is the whole, of none there are none", () => {
    assert.deepEqual(treemapFields([5], WHOLE), [WHOLE]);
    assert.deepEqual(treemapFields([], WHOLE), []);
  });
});
