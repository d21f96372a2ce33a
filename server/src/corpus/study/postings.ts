import type { WeightedSets } from "../tables/weighted-sets.ts";

/** For each item, the numbers of the sets that hold it, ascending. */
export function postingsOf(sets: WeightedSets): Int32Array[] {
  const starts = sets.starts.values;
  const items = sets.items.values;
  let greatest = -1;
  for (let at = 0; at < sets.items.length; at++) greatest = Math.max(greatest, items[at]!);
  const begins = new Int32Array(greatest + 2);
  for (let at = 0; at < sets.items.length; at++) begins[items[at]! + 1]!++;
  for (let item = 0; item <= greatest; item++) begins[item + 1]! += begins[item]!;
  const all = new Int32Array(sets.items.length);
  const next = begins.slice();
  for (let set = 0; set < sets.size; set++) {
    for (let at = starts[set]!; at < starts[set + 1]!; at++) all[next[items[at]!]!++] = set;
  }
  return Array.from({ length: greatest + 1 }, (_, item) => all.subarray(begins[item]!, begins[item + 1]!));
}
