import type { Detector, DetectorState } from "./detector.ts";
import { RunningMean } from "./running-mean.ts";

export interface EddmOptions {
  /** After how many errors it may speak up. */
  warmStart: number;
  /** Below this share of the best distance a warning stands, from 0 to 1. */
  alpha: number;
  /** The same for a drift; at most `alpha`. */
  beta: number;
}

const DEFAULTS: EddmOptions = { warmStart: 30, alpha: 0.95, beta: 0.9 };

/**
 * The early drift detection method, for a stream of errors (1 wrong, 0 right): a model that learns makes its errors further and
 * further apart, so errors that come closer together again mean that the concept moves, even slowly.
 *
 * Source: M. Baena-García et al., "Early drift detection method", 4th International Workshop on Knowledge Discovery from Data
 * Streams, 2006. A warning stands until the next error, as in `river` 0.26.
 */
export class Eddm implements Detector {
  readonly #options: EddmOptions;
  #distance = new RunningMean();
  #squares = 0;
  #values = 0;
  #lastError = 0;
  #best = -1;
  #state: DetectorState = "stable";

  /** @throws {RangeError} where `alpha` is below `beta` */
  constructor(options: Partial<EddmOptions> = {}) {
    this.#options = { ...DEFAULTS, ...options };
    if (this.#options.alpha < this.#options.beta) throw new RangeError("EDDM's alpha must not be below its beta");
  }

  /** @throws {RangeError} where the value is neither 0 nor 1 */
  update(value: number): DetectorState {
    if (value !== 0 && value !== 1) throw new RangeError(`EDDM reads errors as 0 (right) or 1 (wrong), not ${value}`);
    if (this.#state === "drift") this.#begin();
    this.#values++;
    if (value === 1) this.#readError();
    return this.#state;
  }

  #readError(): void {
    this.#measure(this.#values - this.#lastError);
    this.#lastError = this.#values;
    if (this.#values <= this.#options.warmStart) return;
    const count = this.#distance.count;
    const deviation = count > 1 ? (this.#squares / (count - 1)) ** 0.5 : 0;
    const reach = this.#distance.value + 2 * deviation;
    if (reach > this.#best) this.#best = reach;
    else if (count > this.#options.warmStart) this.#state = this.#stateAt(reach / this.#best);
  }

  /** Welford's update of the distances' mean and of their squared deviations. */
  #measure(distance: number): void {
    const before = this.#distance.value;
    this.#distance.add(distance);
    this.#squares += (distance - before) * (distance - this.#distance.value);
  }

  #stateAt(level: number): DetectorState {
    if (level < this.#options.beta) return "drift";
    return level < this.#options.alpha ? "warning" : "stable";
  }

  #begin(): void {
    this.#distance = new RunningMean();
    this.#squares = 0;
    this.#values = 0;
    this.#lastError = 0;
    this.#best = -1;
    this.#state = "stable";
  }
}
