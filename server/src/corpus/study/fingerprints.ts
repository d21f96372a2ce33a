import { GrowingInts } from "../tables/growing.ts";

/** Two numbers for each item, spread over 32 bits so that sums of few of them are all different. */
export class Fingerprints {
  readonly low: Int32Array;
  readonly high: Int32Array;

  /** @param items how many items there are */
  constructor(items: number) {
    this.low = new Int32Array(items).map((_, item) => mixBits(item + 1, 0x85ebca6b));
    this.high = new Int32Array(items).map((_, item) => mixBits(item + 1, 0xc2b2ae35));
  }
}

function mixBits(value: number, factor: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), factor);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), factor);
  return mixed ^ (mixed >>> 16);
}

/**
 * Sums of pairs by what they share, each with one pair that shares it. Two fingerprints of 32 bits tell shared sets apart: among
 * a million of them the chance that any two are taken for one is below one in ten million.
 */
export class PairsByFingerprint {
  private readonly low = new GrowingInts();
  private readonly high = new GrowingInts();
  private readonly ones = new GrowingInts();
  private readonly others = new GrowingInts();
  private readonly weights: number[] = [];
  private slots = new Int32Array(256);

  add(low: number, high: number, one: number, other: number, weight: number): void {
    const mask = this.slots.length - 1;
    for (let slot = (low ^ (low >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const row = this.slots[slot]! - 1;
      if (row < 0) {
        this.low.push(low);
        this.high.push(high);
        this.ones.push(one);
        this.others.push(other);
        this.slots[slot] = this.weights.push(weight);
        if (this.weights.length * 2 > this.slots.length) this.grow();
        return;
      }
      if (this.low.values[row] === low && this.high.values[row] === high) {
        this.weights[row]! += weight;
        return;
      }
    }
  }

  forEach(take: (one: number, other: number, weight: number) => void): void {
    for (const [row, weight] of this.weights.entries()) take(this.ones.values[row]!, this.others.values[row]!, weight);
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    const mask = this.slots.length - 1;
    for (let row = 0; row < this.weights.length; row++) {
      const low = this.low.values[row]!;
      let slot = (low ^ (low >>> 15)) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = row + 1;
    }
  }
}
