import { BucketRow } from "./bucket-row.ts";
import type { Detector, DetectorState } from "./detector.ts";

export interface AdwinOptions {
  /** The chance of a false alarm that is accepted at a test, above 0 and below 1. */
  delta: number;
  /** Every how many values the window is tested. */
  clock: number;
  /** How many buckets of one size are kept before the two oldest become one of twice the size. */
  maxBuckets: number;
  /** The shortest part of the window that is compared. */
  minWindowLength: number;
  /** The window is tested once it holds more values than these. */
  gracePeriod: number;
}

const DEFAULTS: AdwinOptions = { delta: 0.002, clock: 32, maxBuckets: 5, minWindowLength: 5, gracePeriod: 10 };

/**
 * Adaptive windowing, for any numbers: a window of the latest values is kept in buckets of exponentially growing size, and a drift is
 * said where two of its parts have means that differ by more than chance allows. Logarithmic memory and time.
 *
 * Source: A. Bifet and R. Gavaldà, "Learning from time-changing data with adaptive windowing", SDM 2007, 443-448 (ADWIN2; the
 * variances of buckets after B. Babcock et al., PODS 2003). Defaults and the order of sums, on which alarms at the edge depend, are those
 * that `river` 0.26 is observed to have; like there, the whole window is given up after a drift.
 */
export class Adwin implements Detector {
  readonly #options: AdwinOptions;
  /** Row `i` holds buckets of 2^i values, oldest first; the last row is the oldest part of the window. */
  #rows: BucketRow[] = [];
  #width = 0;
  #total = 0;
  /** Sum of squared deviations from the window's mean. */
  #deviation = 0;
  #ticks = 0;
  #drifted = false;

  constructor(options: Partial<AdwinOptions> = {}) {
    this.#options = { ...DEFAULTS, ...options };
    this.#begin();
  }

  update(value: number): DetectorState {
    if (this.#drifted) this.#begin();
    this.#add(value);
    this.#ticks++;
    const { clock, gracePeriod } = this.#options;
    if (this.#ticks % clock !== 0 || this.#width <= gracePeriod) return "stable";
    while (this.#hasChanged()) {
      this.#drifted = true;
      this.#dropOldest();
    }
    return this.#drifted ? "drift" : "stable";
  }

  #begin(): void {
    this.#rows = [new BucketRow(this.#options.maxBuckets + 1)];
    this.#width = 0;
    this.#total = 0;
    this.#deviation = 0;
    this.#ticks = 0;
    this.#drifted = false;
  }

  #add(value: number): void {
    const before = this.#width++;
    if (before > 0) {
      const distance = value - this.#total / before;
      this.#deviation += (before * distance * distance) / this.#width;
    }
    this.#total += value;
    this.#rows[0]!.push(value, 0);
    if (this.#rows[0]!.isFull) this.#compress();
  }

  /** Makes one of the two oldest buckets of each row that has become too long. */
  #compress(): void {
    for (let index = 0, size = 1; this.#rows[index]!.isFull; index++, size *= 2) {
      if (index + 1 === this.#rows.length) this.#rows.push(new BucketRow(this.#options.maxBuckets + 1));
      this.#rows[index]!.mergeOldest(size, this.#rows[index + 1]!);
    }
  }

  #dropOldest(): void {
    const oldest = this.#rows.at(-1)!;
    const size = 2 ** (this.#rows.length - 1);
    const total = oldest.totals[0]!;
    this.#width -= size;
    this.#total -= total;
    const distance = total / size - this.#total / this.#width;
    this.#deviation -= oldest.deviations[0]! + (size * this.#width * distance * distance) / (size + this.#width);
    oldest.drop(1);
    if (oldest.length === 0 && this.#rows.length > 1) this.#rows.pop();
  }

  /** Whether some cut of the window leaves two parts whose means differ by more than the bound of the paper's section 3.2. */
  #hasChanged(): boolean {
    const { delta, minWindowLength } = this.#options;
    const width = this.#width;
    const confidence = Math.log((2 * Math.log(width)) / delta);
    const variance = this.#deviation / width;
    let older = 0;
    let olderTotal = 0;
    let newerTotal = this.#total;
    for (let index = this.#rows.length - 1; index >= 0; index--) {
      const { totals, length } = this.#rows[index]!;
      const size = 2 ** index;
      for (let bucket = 0; bucket < length; bucket++) {
        older += size;
        olderTotal += totals[bucket]!;
        newerTotal -= totals[bucket]!;
        const newer = width - older;
        if (newer < minWindowLength || newer === 0) return false;
        if (older < minWindowLength) continue;
        const inverse = 1 / (older - minWindowLength + 1) + 1 / (newer - minWindowLength + 1);
        const bound = Math.sqrt(2 * inverse * variance * confidence) + (2 / 3) * confidence * inverse;
        if (Math.abs(olderTotal / older - newerTotal / newer) > bound) return true;
      }
    }
    return false;
  }
}
