import type { Detector, DetectorState } from "./detector.ts";
import { RunningMean } from "./running-mean.ts";

export interface PageHinkleyOptions {
  /** From how many values on a drift may be said. */
  minInstances: number;
  /** The change of the mean that does not matter, in the values' own unit. */
  delta: number;
  /** How large the summed deviations may grow, in the values' own unit. */
  threshold: number;
  /** What a deviation still weighs one value later, from 0 to 1. */
  alpha: number;
  /** Whether a rise, a fall or either of the mean counts. */
  mode: "up" | "down" | "both";
}

const DEFAULTS: PageHinkleyOptions = { minInstances: 30, delta: 0.005, threshold: 50, alpha: 0.9999, mode: "both" };
/** The highest sum of a fall begins here and not at minus infinity, as `river` has it. */
const FIRST_MAXIMUM = -1;

/**
 * The Page-Hinkley test, for any numbers: deviations from the running mean are summed, and a drift is said where the sum has left its
 * extreme by more than the threshold.
 *
 * Source: E. S. Page, "Continuous inspection schemes", Biometrika 41 (1954), 100-115; with the forgetting factor and the two-sided
 * form that `river` 0.26 is observed to have.
 */
export class PageHinkley implements Detector {
  readonly #options: PageHinkleyOptions;
  #mean = new RunningMean();
  #rise = 0;
  #fall = 0;
  #lowestRise = Number.POSITIVE_INFINITY;
  #highestFall = FIRST_MAXIMUM;
  #drifted = false;

  constructor(options: Partial<PageHinkleyOptions> = {}) {
    this.#options = { ...DEFAULTS, ...options };
  }

  update(value: number): DetectorState {
    if (this.#drifted) this.#begin();
    const { alpha, delta, minInstances } = this.#options;
    this.#mean.add(value);
    const deviation = value - this.#mean.value;
    this.#rise = alpha * this.#rise + deviation - delta;
    this.#fall = alpha * this.#fall + deviation + delta;
    if (this.#rise < this.#lowestRise) this.#lowestRise = this.#rise;
    if (this.#fall > this.#highestFall) this.#highestFall = this.#fall;
    this.#drifted = this.#mean.count >= minInstances && this.#isBeyond();
    return this.#drifted ? "drift" : "stable";
  }

  #isBeyond(): boolean {
    const { mode, threshold } = this.#options;
    if (mode !== "down" && this.#rise - this.#lowestRise > threshold) return true;
    return mode !== "up" && this.#highestFall - this.#fall > threshold;
  }

  #begin(): void {
    this.#mean = new RunningMean();
    this.#rise = 0;
    this.#fall = 0;
    this.#lowestRise = Number.POSITIVE_INFINITY;
    this.#highestFall = FIRST_MAXIMUM;
  }
}
