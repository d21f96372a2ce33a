import { WeightedSets } from "../tables/weighted-sets.ts";
import { Meetings } from "./meetings.ts";
import { postingsOf } from "./postings.ts";

/** So many meetings of two sets at an item are gone through one by one faster than any division pays. */
const FEW_MEETINGS = 2_000_000;

/**
 * For every set of items that two sets share exactly: how many pairs do. A set of weight w stands for w equal ones.
 *
 * Few sets hold a rare item: the pairs that meet at rare items are gone through one by one. Many hold a frequent one (a token such
 * as `base` stands in a tenth of all families): the pairs whose rarest shared item is that one are counted among its holders, cut off
 * before it, most of which become equal and are counted as one. Either way, of the pairs that share so much of the more frequent items,
 * those found here share more: they are added to the one and taken from the other.
 * @param sets their smaller numbers are the more frequent items
 * @param least size of the smallest shared set wanted
 * @param fewMeetings how many meetings are gone through one by one
 */
export function countSharedSets(sets: WeightedSets, least: number, fewMeetings = FEW_MEETINGS): WeightedSets {
  const postings = postingsOf(sets);
  const rare = firstRare(postings, fewMeetings);
  const shared = new WeightedSets();
  new Meetings(sets, postings, rare, least).addTo(shared);
  for (let item = 0; item < rare; item++) {
    const holders = cutHolders(sets, postings[item]!, item);
    addDivided(shared, countSharedSets(holders, Math.max(0, least - 1), fewMeetings), item, least);
  }
  if (least === 0) addApart(sets, shared);
  return shared;
}

function firstRare(postings: readonly Int32Array[], fewMeetings: number): number {
  let meetings = 0;
  let item = postings.length;
  while (item > 0 && meetings + postings[item - 1]!.length ** 2 / 2 <= fewMeetings) {
    item--;
    meetings += postings[item]!.length ** 2 / 2;
  }
  return item;
}

function cutHolders({ starts, items, weights }: WeightedSets, holders: Int32Array, item: number): WeightedSets {
  const cut = new WeightedSets();
  for (const set of holders) {
    const start = starts.values[set]!;
    let end = start;
    while (items.values[end] !== item) end++;
    cut.add(items.values, start, end, weights[set]!);
  }
  return cut;
}

function addDivided(shared: WeightedSets, found: WeightedSets, item: number, least: number): void {
  for (let set = 0; set < found.size; set++) {
    const pairs = found.weights[set]!;
    if (pairs === 0) continue;
    const start = found.starts.values[set]!;
    const end = found.starts.values[set + 1]!;
    shared.add(found.items.values, start, end, pairs, item);
    if (end - start >= least) shared.add(found.items.values, start, end, -pairs);
  }
}

/** The pairs that share nothing are all that are left. */
function addApart(sets: WeightedSets, shared: WeightedSets): void {
  const total = sets.weights.reduce((sum, weight) => sum + weight, 0);
  const counted = shared.weights.reduce((sum, pairs) => sum + pairs, 0);
  shared.add(sets.items.values, 0, 0, (total * (total - 1)) / 2 - counted);
}
