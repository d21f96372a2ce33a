import { GrowingInts } from "./growing.ts";

/** Pairs of whole numbers, each once, numbered in the order they come, with a count of how often each came. */
export class PairTable {
  readonly firsts = new GrowingInts();
  readonly seconds = new GrowingInts();
  readonly counts = new GrowingInts();
  /** A pair's number plus one, in the slot of its hash or the next free one; 0 is free. */
  private slots = new Int32Array(256);

  get size(): number {
    return this.firsts.length;
  }

  /** Counts a pair and says whether it is new. */
  add(first: number, second: number, times = 1): boolean {
    const mask = this.slots.length - 1;
    for (let slot = hashOf(first, second) & mask; ; slot = (slot + 1) & mask) {
      const row = this.slots[slot]! - 1;
      if (row < 0) {
        this.insert(first, second, times, slot);
        return true;
      }
      if (this.firsts.values[row] === first && this.seconds.values[row] === second) {
        this.counts.values[row]! += times;
        return false;
      }
    }
  }

  private insert(first: number, second: number, times: number, slot: number): void {
    this.firsts.push(first);
    this.seconds.push(second);
    this.counts.push(times);
    this.slots[slot] = this.size;
    if (this.size * 2 > this.slots.length) this.grow();
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    const mask = this.slots.length - 1;
    for (let row = 0; row < this.size; row++) {
      let slot = hashOf(this.firsts.values[row]!, this.seconds.values[row]!) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = row + 1;
    }
  }
}

function hashOf(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
