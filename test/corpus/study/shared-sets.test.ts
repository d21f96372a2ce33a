import assert from "node:assert/strict";
import fc from "fast-check";
import { countSharedSets } from "../../../server/src/corpus/study/shared-sets.ts";
import { WeightedSets } from "../../../server/src/corpus/tables/weighted-sets.ts";

/** Families as a lottery draws them: some items are in most sets, most are in few. */
const families = fc.array(
  fc.uniqueArray(fc.oneof(fc.nat(3), fc.nat(8), fc.nat(30)), { maxLength: 9 }).map((set) => set.sort((a, b) => a - b)),
  { maxLength: 40 },
);

describe("sets that pairs of sets share", () => {
  for (const fewMeetings of [Number.POSITIVE_INFINITY, 50, 0]) {
    it(`are counted as by comparing each two, with ${fewMeetings} meetings gone through one by one`, () => {
      fc.assert(
        fc.property(families, fc.nat(3), (sets, least) => {
          assert.deepEqual(counted(sets, least, fewMeetings), compared(sets, least));
        }),
      );
    });
  }
});

function counted(sets: readonly number[][], least: number, fewMeetings: number): Map<string, number> {
  const weighted = new WeightedSets();
  for (const set of sets) weighted.add(Int32Array.from(set), 0, set.length, 1);
  const { starts, items, weights } = countSharedSets(weighted, least, fewMeetings);
  const pairs = new Map<string, number>();
  weights.forEach((weight, set) => {
    const key = items.values.slice(starts.values[set], starts.values[set + 1]).join();
    assert.ok(!pairs.has(key));
    if (weight !== 0) pairs.set(key, weight);
  });
  return pairs;
}

function compared(sets: readonly number[][], least: number): Map<string, number> {
  const pairs = new Map<string, number>();
  sets.forEach((one, index) => {
    for (const other of sets.slice(0, index)) {
      const shared = one.filter((item) => other.includes(item));
      if (shared.length >= least) pairs.set(shared.join(), (pairs.get(shared.join()) ?? 0) + 1);
    }
  });
  return pairs;
}
