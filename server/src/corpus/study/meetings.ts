import { GrowingInts } from "../tables/growing.ts";
import type { WeightedSets } from "../tables/weighted-sets.ts";
import { Fingerprints, PairsByFingerprint } from "./fingerprints.ts";

/** Goes through the pairs of sets that share an item from `rare` on. What two share is told by the sum of its items' fingerprints. */
export class Meetings {
  private readonly sets: WeightedSets;
  private readonly postings: readonly Int32Array[];
  private readonly rare: number;
  private readonly least: number;
  private readonly fingerprints: Fingerprints;
  private readonly pairs = new PairsByFingerprint();
  /** For each earlier set, what it shares with the present one: how many items, and the sums of their fingerprints. */
  private readonly sizes: Int32Array;
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  /** The earlier sets that share something. */
  private readonly met: Int32Array;

  /**
   * @param postings the sets that hold each item, ascending
   * @param rare the first of the items at which sets are to meet
   * @param least size of the smallest shared set wanted
   */
  constructor(sets: WeightedSets, postings: readonly Int32Array[], rare: number, least: number) {
    this.sets = sets;
    this.postings = postings;
    this.rare = rare;
    this.least = least;
    this.fingerprints = new Fingerprints(postings.length);
    this.sizes = new Int32Array(sets.size);
    this.low = new Int32Array(sets.size);
    this.high = new Int32Array(sets.size);
    this.met = new Int32Array(sets.size);
  }

  /** Adds each pair to the set that it shares, and takes it from the one of the frequent items of that set alone. */
  addTo(shared: WeightedSets): void {
    for (let set = 0; set < this.sets.size; set++) {
      this.addEqual(set, shared);
      const count = this.meet(set);
      for (let index = 0; index < count; index++) this.addPair(set, this.met[index]!);
    }
    const common = new GrowingInts();
    this.pairs.forEach((one, other, weight) => {
      common.length = 0;
      intersect(this.sets, one, other, common);
      this.addShared(shared, common.values, 0, common.length, weight);
    });
  }

  /** The sets that one set stands for meet each other. */
  private addEqual(set: number, shared: WeightedSets): void {
    const { starts, items, weights } = this.sets;
    const weight = weights[set]!;
    const start = starts.values[set]!;
    const end = starts.values[set + 1]!;
    if (weight < 2 || end === start || items.values[end - 1]! < this.rare) return;
    this.addShared(shared, items.values, start, end, (weight * (weight - 1)) / 2);
  }

  private meet(set: number): number {
    const { starts, items } = this.sets;
    const { fingerprints, sizes, low, high, met } = this;
    const start = starts.values[set]!;
    let count = 0;
    for (let at = starts.values[set + 1]! - 1; at >= start && items.values[at]! >= this.rare; at--) {
      const item = items.values[at]!;
      const itemLow = fingerprints.low[item]!;
      const itemHigh = fingerprints.high[item]!;
      const holders = this.postings[item]!;
      for (let index = 0, earlier = holders[0]!; earlier < set; earlier = holders[++index]!) {
        if (sizes[earlier]!++ === 0) met[count++] = earlier;
        low[earlier]! += itemLow;
        high[earlier]! += itemHigh;
      }
    }
    return count;
  }

  private addPair(set: number, earlier: number): void {
    if (this.rare > 0) this.addFrequent(set, earlier);
    const { sizes, low, high } = this;
    if (sizes[earlier]! >= this.least) {
      const { weights } = this.sets;
      this.pairs.add(low[earlier]!, high[earlier]!, set, earlier, weights[set]! * weights[earlier]!);
    }
    sizes[earlier] = 0;
    low[earlier] = 0;
    high[earlier] = 0;
  }

  private addFrequent(set: number, earlier: number): void {
    const { starts, items } = this.sets;
    const end = starts.values[set + 1]!;
    const earlierEnd = starts.values[earlier + 1]!;
    let left = starts.values[set]!;
    let right = starts.values[earlier]!;
    while (left < end && right < earlierEnd) {
      const item = items.values[left]!;
      const other = items.values[right]!;
      if (item >= this.rare || other >= this.rare) return;
      if (item === other) {
        this.sizes[earlier]!++;
        this.low[earlier]! += this.fingerprints.low[item]!;
        this.high[earlier]! += this.fingerprints.high[item]!;
      }
      if (item <= other) left++;
      if (item >= other) right++;
    }
  }

  private addShared(shared: WeightedSets, items: Int32Array, start: number, end: number, pairs: number): void {
    if (end - start >= this.least) shared.add(items, start, end, pairs);
    let frequentEnd = end;
    while (frequentEnd > start && items[frequentEnd - 1]! >= this.rare) frequentEnd--;
    if (this.rare > 0 && frequentEnd - start >= this.least) shared.add(items, start, frequentEnd, -pairs);
  }
}

function intersect({ starts, items }: WeightedSets, one: number, other: number, common: GrowingInts): void {
  const oneEnd = starts.values[one + 1]!;
  const otherEnd = starts.values[other + 1]!;
  let left = starts.values[one]!;
  let right = starts.values[other]!;
  while (left < oneEnd && right < otherEnd) {
    const difference = items.values[left]! - items.values[right]!;
    if (difference === 0) common.push(items.values[left]!);
    if (difference <= 0) left++;
    if (difference >= 0) right++;
  }
}
