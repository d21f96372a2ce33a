import { twoSidedNormal } from "./gamma.ts";
import { type Interval, wilsonInterval } from "./wilson.ts";

/** How much two shares differ, and whether chance alone would do that. */
export interface Difference {
  /** The second share less the first. */
  difference: number;
  /** The difference's interval at 95 %. */
  interval: Interval;
  /** The statistic of the two-proportion test; 0 where both shares are 0 or both are 1. */
  z: number;
  /** Two-sided; null where one side has no names. */
  pValue: number | null;
}

/** A count out of so many. */
export interface Share {
  count: number;
  of: number;
}

/**
 * Compares two independent shares: the pooled two-proportion z test, and the interval of their difference from the Wilson
 * limits of each (method 10 of R. G. Newcombe, "Interval estimation for the difference between independent proportions",
 * Statistics in Medicine 17 (1998), 873-890).
 */
export function compareShares(before: Share, after: Share): Difference {
  if (before.of === 0 || after.of === 0) return { difference: 0, interval: [-1, 1], z: 0, pValue: null };
  const p1 = before.count / before.of;
  const p2 = after.count / after.of;
  const [low1, high1] = wilsonInterval(before.count, before.of);
  const [low2, high2] = wilsonInterval(after.count, after.of);
  const difference = p2 - p1;
  const pooled = (before.count + after.count) / (before.of + after.of);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / before.of + 1 / after.of));
  const z = error === 0 ? 0 : difference / error;
  return {
    difference,
    interval: [difference - Math.hypot(p2 - low2, high1 - p1), difference + Math.hypot(high2 - p2, p1 - low1)],
    z,
    pValue: twoSidedNormal(z),
  };
}

/**
 * P values as they count among their like: adjusted so that, of all comparisons made, the chance of even one false alarm stays
 * below the level. Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scand. J. Stat. 6 (1979), 65-70.
 */
export function adjustForMany(pValues: readonly number[]): number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => pValues[a]! - pValues[b]!);
  const adjusted = new Array<number>(pValues.length);
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[index]!));
    adjusted[index] = largest;
  });
  return adjusted;
}
