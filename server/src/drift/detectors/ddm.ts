import type { Detector, DetectorState } from "./detector.ts";
import { RunningMean } from "./running-mean.ts";

export interface DdmOptions {
  /** After how many values it may speak up. */
  warmStart: number;
  /** How many of the lowest standard deviations above the lowest error rate a warning stands. */
  warningThreshold: number;
  /** The same for a drift. */
  driftThreshold: number;
}

const DEFAULTS: DdmOptions = { warmStart: 30, warningThreshold: 2, driftThreshold: 3 };

/**
 * The drift detection method, for a stream of errors (1 wrong, 0 right): while nothing changes a model's error rate does not rise, so a
 * rate far above the lowest one so far means that the concept has moved.
 *
 * Source: J. Gama, P. Medas, G. Castillo and P. Rodrigues, "Learning with drift detection", SBIA 2004, 286-295.
 */
export class Ddm implements Detector {
  readonly #options: DdmOptions;
  #rate = new RunningMean();
  #lowestRate = 0;
  #lowestDeviation = 0;
  #lowestSum = Number.POSITIVE_INFINITY;
  #drifted = false;

  constructor(options: Partial<DdmOptions> = {}) {
    this.#options = { ...DEFAULTS, ...options };
  }

  /** @throws {RangeError} where the value is not from 0 to 1 */
  update(value: number): DetectorState {
    if (!(value >= 0 && value <= 1)) throw new RangeError(`DDM reads errors from 0 (right) to 1 (wrong), not ${value}`);
    if (this.#drifted) this.#begin();
    this.#rate.add(value);
    const { value: rate, count } = this.#rate;
    if (count <= this.#options.warmStart) return "stable";
    // The running mean of ones may be a rounding above 1.
    const deviation = Math.sqrt(Math.max(0, rate * (1 - rate)) / count);
    const sum = rate + deviation;
    if (sum <= this.#lowestSum) {
      this.#lowestRate = rate;
      this.#lowestDeviation = deviation;
      this.#lowestSum = sum;
    }
    this.#drifted = sum > this.#bound(this.#options.driftThreshold);
    if (this.#drifted) return "drift";
    return sum > this.#bound(this.#options.warningThreshold) ? "warning" : "stable";
  }

  #bound(deviations: number): number {
    return this.#lowestRate + deviations * this.#lowestDeviation;
  }

  #begin(): void {
    this.#rate = new RunningMean();
    this.#lowestSum = Number.POSITIVE_INFINITY;
    this.#drifted = false;
  }
}
