import { chiSquared, zForProportions } from "../statistics/category-tests.ts";
import { hellinger, jensenShannon, populationStability, sharesOf, totalVariation } from "../statistics/distances.ts";
import { exactDistance, exactTest, type Measured } from "./measured.ts";

/** Tests that take nothing but the rows of each bin or category. */
export type CountTest = "chi2" | "z" | "jensen-shannon" | "psi" | "hellinger" | "tvd";

/** The rows of the same bins or categories on both sides; either side has some. */
interface Counts {
  reference: readonly number[];
  current: readonly number[];
}

/** Whether a test takes counts. */
export function isCountTest(test: string): test is CountTest {
  return Object.hasOwn(MEASURES, test);
}

/** Measures counts by a test. */
export function measureCounts(test: CountTest, counts: Counts): Measured {
  return MEASURES[test](counts);
}

const MEASURES: Record<CountTest, (counts: Counts) => Measured> = {
  chi2: ({ reference, current }) => exactTest(chiSquared(reference, current)),
  z: ({ reference, current }) =>
    exactTest(
      zForProportions({ count: reference[0]!, of: sumOf(reference) }, { count: current[0]!, of: sumOf(current) }),
    ),
  "jensen-shannon": ofShares(jensenShannon),
  psi: ofShares(populationStability),
  hellinger: ofShares(hellinger),
  tvd: ofShares(totalVariation),
};

function ofShares(distance: (reference: readonly number[], current: readonly number[]) => number) {
  return ({ reference, current }: Counts) => exactDistance(distance(sharesOf(reference), sharesOf(current)));
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
