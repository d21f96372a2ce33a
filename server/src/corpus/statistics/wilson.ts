/** The two-sided 97.5 % point of the standard normal distribution: intervals here are at 95 %. */
const NORMAL_95 = 1.959963984540054;

/** A lower and an upper limit, as shares from 0 to 1. */
export type Interval = readonly [low: number, high: number];

/**
 * The score interval of a share at 95 %: it stays within 0 and 1 and is right for few names and for shares near the ends.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209-212.
 * @param count from 0 to `of`
 * @param of how many were counted; none: everything from 0 to 1 is possible
 */
export function wilsonInterval(count: number, of: number): Interval {
  if (of === 0) return [0, 1];
  const share = count / of;
  const square = NORMAL_95 ** 2;
  const middle = share + square / (2 * of);
  const half = NORMAL_95 * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  const whole = 1 + square / of;
  // At the ends the limit is exact; the sum above would miss it by a rounding.
  return [count === 0 ? 0 : (middle - half) / whole, count === of ? 1 : (middle + half) / whole];
}
