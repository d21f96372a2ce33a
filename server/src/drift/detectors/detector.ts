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
}

/** What a detector found in a whole stream. */
export interface DetectorFinding {
  alarms: Alarm[];
  /** How many values were passed over, because they were missing or infinite: they tell nothing about a distribution. */
  passedOver: number;
}

/** Lets a detector read a stream, one value after the other. Infinities and NaN are passed over. */
export function findAlarms(detector: Detector, stream: ArrayLike<number>): DetectorFinding {
  const alarms: Alarm[] = [];
  let passedOver = 0;
  let before: DetectorState = "stable";
  for (let at = 0; at < stream.length; at++) {
    const value = stream[at]!;
    if (!Number.isFinite(value)) {
      passedOver++;
      continue;
    }
    const state = detector.update(value);
    if (state === "drift" || (state === "warning" && before !== "warning")) alarms.push({ at, kind: state });
    before = state;
  }
  return { alarms, passedOver };
}
