import { logGamma } from "../../corpus/statistics/gamma.ts";

const MOST_STEPS = 1000;

/** The probability that Student's t lies at least `|t|` from 0, on either side. @param freedom degrees, above 0 */
export function studentPValue(t: number, freedom: number): number {
  return Number.isFinite(t) ? lowerBeta(freedom / (freedom + t * t), freedom / 2, 0.5) : 0;
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
