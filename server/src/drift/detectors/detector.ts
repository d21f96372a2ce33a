/** What a detector thinks after one more value: all is well, something may be changing, or it has changed. */
export type DetectorState = "stable" | "warning" | "drift";

/** Reads one stream of numbers in order and says when its distribution changes. After a drift it begins anew with the next value. */
export interface Detector {
  /**
   * Takes one more value.
   * @param value a finite number
   */
  update(value: number): DetectorState;
}

/** Where a detector spoke up. */
export interface Alarm {
  /** Index of the value in the stream, from 0; values that were passed over count too. */
  at: number;
  /** A warning stands where a zone of warnings begins. */
  kind: "warning" | "drift";
  /** The mean of the values since the drift before this one, and up to the next one; of a drift alone. */
  before?: number;
  after?: number;
}

/** What a detector found in a whole stream. */
export interface DetectorFinding {
  alarms: Alarm[];
  /** How many values were passed over, because they were missing or infinite: they tell nothing about a distribution. */
  passedOver: number;
}

/** A detector that reads a stream piece by piece. */
export class AlarmSearch {
  readonly #detector: Detector;
  readonly #alarms: Alarm[] = [];
  #before: DetectorState = "stable";
  #read = 0;
  #passedOver = 0;
  #sum = 0;
  #summed = 0;

  constructor(detector: Detector) {
    this.#detector = detector;
  }

  /** Reads the next values. Infinities and NaN are passed over. */
  read(values: ArrayLike<number>): void {
    for (let index = 0; index < values.length; index++) this.#take(values[index]!);
  }

  /** What was found; nothing may be read afterwards. */
  finish(): DetectorFinding {
    this.#closeSegment();
    return { alarms: this.#alarms, passedOver: this.#passedOver };
  }

  #take(value: number): void {
    const at = this.#read++;
    if (!Number.isFinite(value)) {
      this.#passedOver++;
      return;
    }
    const state = this.#detector.update(value);
    this.#sum += value;
    this.#summed++;
    if (state === "drift") this.#alarms.push({ at, kind: state, before: this.#closeSegment() });
    else if (state === "warning" && this.#before !== "warning") this.#alarms.push({ at, kind: state });
    this.#before = state;
  }

  /** Ends the stretch between two drifts: its mean is what the earlier one led to. */
  #closeSegment(): number {
    const mean = this.#sum / this.#summed;
    const last = this.#alarms.findLast(({ kind }) => kind === "drift");
    if (last !== undefined && this.#summed > 0) last.after = mean;
    this.#sum = 0;
    this.#summed = 0;
    return mean;
  }
}

/** Lets a detector read a stream, one value after the other. */
export function findAlarms(detector: Detector, stream: ArrayLike<number>): DetectorFinding {
  const search = new AlarmSearch(detector);
  search.read(stream);
  return search.finish();
}
