import { studentPValue } from "./student.ts";

/** A straight line through values that stand at equal distances. */
export interface LinearTrend {
  /** By how much the values rise from one to the next. */
  slope: number;
  /** The chance of such a slope, or a steeper one, where there is none, from 0 to 1. */
  pValue: number;
}

/** Fits a line by least squares and tests its slope by Student's t (`scipy.stats.linregress`); null of fewer than three values. */
export function linearTrend(values: readonly number[]): LinearTrend | null {
  const count = values.length;
  if (count < 3) return null;
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  let [xx, xy, yy] = [0, 0, 0];
  for (const [x, y] of values.entries()) {
    xx += (x - middle) ** 2;
    xy += (x - middle) * (y - mean);
    yy += (y - mean) ** 2;
  }
  if (yy === 0) return { slope: 0, pValue: 1 };
  const correlation = Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
  const freedom = count - 2;
  const t = correlation * Math.sqrt(freedom / ((1 - correlation) * (1 + correlation)));
  return { slope: xy / xx, pValue: studentPValue(t, freedom) };
}
