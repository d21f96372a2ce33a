import { normalQuantile } from "../statistics/normal-quantile.ts";
import { studentPValue } from "../statistics/student.ts";

/** Where values lie and how far they spread; NaN where that cannot be said. */
export interface Centre {
  middle: number;
  spread: number;
}

/** Makes the median absolute deviation estimate the standard deviation of normal data, rounded as popmon rounds it. */
const CONSISTENCY = 0.6745;

/** Median and scaled median absolute deviation: a few odd slots do not move them. */
export function robustCentre(values: readonly number[]): Centre {
  const middle = median(values);
  return { middle, spread: median(values.map((value) => Math.abs(value - middle) / CONSISTENCY)) };
}

/** Mean and standard deviation. @param lost degrees of freedom: 0 of a population, 1 of a sample */
export function meanCentre(values: readonly number[], lost: 0 | 1): Centre {
  const known = values.filter((value) => !Number.isNaN(value));
  const middle = known.reduce((sum, value) => sum + value, 0) / known.length;
  const squares = known.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return { middle, spread: known.length <= lost ? Number.NaN : Math.sqrt(squares / (known.length - lost)) };
}

/** Mean and standard deviation of a sample of all values before each (Welford's update). */
export function expandingCentres(values: readonly number[]): Centre[] {
  let [count, middle, squares] = [0, 0, 0];
  return values.map((value) => {
    const spread = count < 2 ? Number.NaN : Math.sqrt(squares / (count - 1));
    const centre = { middle: count === 0 ? Number.NaN : middle, spread };
    if (!Number.isNaN(value)) {
      const before = middle;
      middle += (value - middle) / ++count;
      squares += (value - before) * (value - middle);
    }
    return centre;
  });
}

/** By how many spreads a value lies off the middle; NaN where there is no spread. */
export function pullOf(value: number, { middle, spread }: Centre): number {
  return spread === 0 ? Number.NaN : (value - middle) / spread;
}

/**
 * The same by a few values: how unlikely the value is after them by Student's t, as the number of normal deviations that is as unlikely.
 * Four values that happen to lie close together make no alarm.
 */
export function pullOfFew(value: number, values: readonly number[]): number {
  const count = values.filter((each) => !Number.isNaN(each)).length;
  const pull = pullOf(value, meanCentre(values, 1));
  if (Number.isNaN(pull)) return Number.NaN;
  return -Math.sign(pull) * normalQuantile(studentPValue(pull / Math.sqrt(1 + 1 / count), count - 1) / 2);
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
  if (sorted.length === 0) return Number.NaN;
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
