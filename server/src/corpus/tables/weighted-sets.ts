import { GrowingInts } from "./growing.ts";

/** Sets of whole numbers, each once, with a weight; a set's items stand in ascending order. Numbered in the order they come. */
export class WeightedSets {
  /** Set `i` has the items from `starts[i]` to `starts[i + 1]`. */
  readonly starts = new GrowingInts();
  readonly items = new GrowingInts();
  readonly weights: number[] = [];
  private readonly hashes = new GrowingInts();
  private slots = new Int32Array(64);

  constructor() {
    this.starts.push(0);
  }

  get size(): number {
    return this.weights.length;
  }

  /**
   * Adds weight to the set of the items of `source` from `start` to `end`, which ascend.
   * @param last one more item, greater than all others; -1: none
   */
  add(source: Int32Array, start: number, end: number, weight: number, last = -1): void {
    let hash = 0;
    for (let at = start; at < end; at++) hash = mix(hash, source[at]!);
    if (last >= 0) hash = mix(hash, last);
    const mask = this.slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const set = this.slots[slot]! - 1;
      if (set < 0) {
        this.insert(source, start, end, weight, last, hash, slot);
        return;
      }
      if (this.hashes.values[set] === hash && this.isSet(set, source, start, end, last)) {
        this.weights[set]! += weight;
        return;
      }
    }
  }

  private insert(
    source: Int32Array,
    start: number,
    end: number,
    weight: number,
    last: number,
    hash: number,
    slot: number,
  ): void {
    for (let at = start; at < end; at++) this.items.push(source[at]!);
    if (last >= 0) this.items.push(last);
    this.starts.push(this.items.length);
    this.weights.push(weight);
    this.hashes.push(hash);
    this.slots[slot] = this.size;
    if (this.size * 2 > this.slots.length) this.grow();
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    const mask = this.slots.length - 1;
    for (let set = 0; set < this.size; set++) {
      let slot = spread(this.hashes.values[set]!) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = set + 1;
    }
  }

  private isSet(set: number, source: Int32Array, start: number, end: number, last: number): boolean {
    const from = this.starts.values[set]!;
    const to = this.starts.values[set + 1]!;
    const length = end - start;
    if (to - from !== length + (last >= 0 ? 1 : 0)) return false;
    const { values } = this.items;
    for (let at = 0; at < length; at++) if (values[from + at] !== source[start + at]) return false;
    return last < 0 || values[to - 1] === last;
  }
}

function mix(hash: number, item: number): number {
  return Math.imul(hash ^ (item + 1), 0x9e3779b1) ^ (hash >>> 13);
}

function spread(hash: number): number {
  return hash ^ (hash >>> 16);
}
