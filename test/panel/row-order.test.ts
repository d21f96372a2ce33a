import assert from "node:assert/strict";
import { row } from "../../client/panel/charts/parts.ts";
import { nextOrder, type Order, orderedRows, searchedRows } from "../../client/panel/tables/row-order.ts";

const rows = [row(["Beta 10", 5]), row(["beta 9", null]), row(["Alpha", 40])];
const firsts = (found: readonly { cells: unknown[] }[]) => found.map(({ cells }) => cells[0]);

describe("the rows of a table", () => {
  it("begin with the largest number or the first text, turn round, and come back as they were", () => {
    let order: Order | null = nextOrder(null, 1, true);
    assert.deepEqual(order, { column: 1, isDescending: true });
    order = nextOrder(order, 1, true);
    assert.deepEqual(order, { column: 1, isDescending: false });
    assert.equal(nextOrder(order, 1, true), null);
    assert.deepEqual(nextOrder(order, 0, false), { column: 0, isDescending: false });
  });

  it("are ordered as people count, with what is not known as the least", () => {
    assert.deepEqual(firsts(orderedRows(rows, { column: 1, isDescending: true })), ["Alpha", "Beta 10", "beta 9"]);
    assert.deepEqual(firsts(orderedRows(rows, { column: 0, isDescending: false })), ["Alpha", "beta 9", "Beta 10"]);
    assert.deepEqual(firsts(orderedRows(rows, null)), ["Beta 10", "beta 9", "Alpha"]);
  });

  it("are found by their texts, in whatever case", () => {
    assert.deepEqual(firsts(searchedRows(rows, " BETA ")), ["Beta 10", "beta 9"]);
    assert.deepEqual(searchedRows(rows, "40"), []);
    assert.equal(searchedRows(rows, "  "), rows);
  });
});
