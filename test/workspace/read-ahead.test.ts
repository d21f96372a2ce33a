import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";
import { readAhead } from "../../server/src/workspace/read-ahead.ts";
import { TimeSlices } from "../../server/src/workspace/time-slices.ts";

describe("reading ahead", () => {
  it("keeps the order, whatever is read first", async () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    const read = async (item: number) => {
      await setTimeout(item % 7);
      return item * 2;
    };
    const seen: [number, number][] = [];
    for await (const { item, result } of readAhead(items, read)) seen.push([item, result]);
    assert.deepEqual(
      seen,
      items.map((item) => [item, item * 2]),
    );
  });

  it("begins some readings before their turn, and not all", async () => {
    let begun = 0;
    const read = async () => {
      begun++;
    };
    const items = Array.from({ length: 500 }, (_, index) => index);
    for await (const { item } of readAhead(items, read)) {
      assert.ok(begun > item + 1 || begun === items.length, `${begun} at ${item}`);
      assert.ok(begun < item + 50, `${begun} at ${item}`);
    }
    assert.equal(begun, items.length);
  });

  it("has nothing to do where there is nothing", async () => {
    for await (const _ of readAhead([], async () => 1)) assert.fail();
  });
});

describe("long work in slices", () => {
  it("lets others have their turn before it is over", async () => {
    const slices = new TimeSlices();
    let turns = 0;
    let isOver = false;
    const takeTurns = () => {
      turns++;
      if (!isOver) setImmediate(takeTurns);
    };
    setImmediate(takeTurns);
    for (const begun = performance.now(); performance.now() - begun < 60; ) await slices.breathe();
    isOver = true;
    assert.ok(turns > 0, "nobody else had a turn");
  });
});
