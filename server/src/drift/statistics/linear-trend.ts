import { logGamma } from "../../corpus/statistics/gamma.ts";

const MOST_STEPS = 1000;

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
  const square = (correlation ** 2 * freedom) / ((1 - correlation) * (1 + correlation));
  return { slope: xy / xx, pValue: lowerBeta(freedom / (freedom + square), freedom / 2, 0.5) };
}

/** The regularized incomplete beta function: its continued fraction (NIST DLMF 8.17.22) by Lentz's method. */
function lowerBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - lowerBeta(1 - x, b, a);
  const scale = Math.exp(
    a * Math.log(x) + b * Math.log1p(-x) - Math.log(a) - logGamma(a) - logGamma(b) + logGamma(a + b),
  );
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < Number.EPSILON) break;
  }
  return scale * value;
}
