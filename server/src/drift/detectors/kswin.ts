import type { Detector, DetectorState } from "./detector.ts";
import { leastSignificantGap } from "./equal-samples.ts";
import { randomShares } from "./random-shares.ts";
import { SortedWindow } from "./sorted-window.ts";

export interface KswinOptions {
  /** The level of each test, from 0 to 1. */
  alpha: number;
  /** How many of the latest values are kept. */
  windowSize: number;
  /** How many of them, the newest, are compared with as many drawn from the others. */
  statSize: number;
  /** Begins the draws: the same seed gives the same alarms. */
  seed: number;
}

const DEFAULTS: KswinOptions = { alpha: 0.005, windowSize: 100, statSize: 30, seed: 1 };
/** Smaller differences of the distributions are none, however significant. */
const LEAST_DIFFERENCE = 0.1;

/**
 * Kolmogorov-Smirnov windowing, for any numbers: the newest values are compared with a random draw from those before, at every value.
 *
 * Source: C. Raab, M. Heusinger and F.-M. Schleif, "Reactive soft prototype computing for concept drift streams", Neurocomputing 416
 * (2020). As in `river` 0.26 the exact test decides, a difference must be above 0.1, and the window is given up after a drift.
 */
export class Kswin implements Detector {
  readonly #options: KswinOptions;
  readonly #random: () => number;
  /** From how many values on that one distribution is ahead of the other the difference counts. */
  readonly #leastGap: number;
  /** All values of the window in the order they came, as a ring. */
  readonly #window: Float64Array;
  readonly #older: SortedWindow;
  readonly #newer: SortedWindow;
  readonly #drawn: Float64Array;
  #read = 0;
  #drifted = false;

  /** @throws {RangeError} where fewer than `statSize` values are left to draw from */
  constructor(options: Partial<KswinOptions> = {}) {
    this.#options = { ...DEFAULTS, ...options };
    const { alpha, windowSize, statSize, seed } = this.#options;
    if (statSize < 1 || windowSize < 2 * statSize) {
      throw new RangeError("KSWIN's window must be at least twice as large as the part that is compared");
    }
    this.#leastGap = Math.max(leastSignificantGap(statSize, alpha), Math.floor(LEAST_DIFFERENCE * statSize) + 1);
    this.#random = randomShares(seed);
    this.#window = new Float64Array(windowSize);
    this.#drawn = new Float64Array(statSize);
    // Each holds one more for a moment.
    this.#older = new SortedWindow(windowSize - statSize + 1);
    this.#newer = new SortedWindow(statSize + 1);
  }

  update(value: number): DetectorState {
    if (this.#drifted) this.#begin();
    this.#add(value);
    this.#drifted = this.#read >= this.#options.windowSize && this.#largestGap() >= this.#leastGap;
    return this.#drifted ? "drift" : "stable";
  }

  #begin(): void {
    this.#older.length = 0;
    this.#newer.length = 0;
    this.#read = 0;
  }

  #add(value: number): void {
    const { windowSize, statSize } = this.#options;
    if (this.#read >= windowSize) this.#older.remove(this.#window[this.#read % windowSize]!);
    this.#window[this.#read % windowSize] = value;
    this.#newer.add(value);
    if (this.#read >= statSize) {
      const moved = this.#window[(this.#read - statSize) % windowSize]!;
      this.#newer.remove(moved);
      this.#older.add(moved);
    }
    this.#read++;
  }

  /** By how many values one distribution is ahead of the other where they are furthest apart. */
  #largestGap(): number {
    this.#draw();
    const drawn = this.#drawn;
    const { values: newer, length } = this.#newer;
    let largest = 0;
    for (let one = 0, other = 0; one < length && other < length; ) {
      const value = Math.min(drawn[one]!, newer[other]!);
      while (one < length && drawn[one]! <= value) one++;
      while (other < length && newer[other]! <= value) other++;
      largest = Math.max(largest, Math.abs(one - other));
    }
    return largest;
  }

  /**
   * Draws from the older values without putting back, over them in ascending order, so that the draw need not be sorted.
   * Source: D. E. Knuth, The Art of Computer Programming 2, 3.4.2, algorithm S.
   */
  #draw(): void {
    const { values, length } = this.#older;
    const { statSize } = this.#options;
    for (let index = 0, drawn = 0; drawn < statSize; index++) {
      if ((length - index) * this.#random() < statSize - drawn) this.#drawn[drawn++] = values[index]!;
    }
  }
}
