import { upperGamma } from "./gamma.ts";
import type { Share } from "./two-shares.ts";

/** Whether a share depends on the group it is counted in. */
export interface Independence {
  chiSquared: number;
  degreesOfFreedom: number;
  pValue: number;
  /** Cramér's V: how strong the dependence is, from 0 (none) to 1. */
  cramersV: number;
}

/**
 * Pearson's chi-squared test that one share holds for all groups, with Cramér's V as the strength of the dependence
 * (H. Cramér, Mathematical Methods of Statistics, 1946, p. 282). Null where fewer than two groups have names, or all
 * names or none count.
 */
export function testIndependence(groups: readonly Share[]): Independence | null {
  const filled = groups.filter(({ of }) => of > 0);
  const total = filled.reduce((sum, { of }) => sum + of, 0);
  const counted = filled.reduce((sum, { count }) => sum + count, 0);
  if (filled.length < 2 || counted === 0 || counted === total) return null;
  const share = counted / total;
  const chiSquared = filled.reduce(
    (sum, { count, of }) => sum + (count - of * share) ** 2 / (of * share * (1 - share)),
    0,
  );
  const degreesOfFreedom = filled.length - 1;
  return {
    chiSquared,
    degreesOfFreedom,
    pValue: upperGamma(degreesOfFreedom / 2, chiSquared / 2),
    cramersV: Math.sqrt(chiSquared / total),
  };
}
