import { twoSidedNormal, upperGamma } from "../../corpus/statistics/gamma.ts";

/**
 * Pearson's chi-squared test that the current counts come from the reference's shares (`scipy.stats.chisquare`, with the reference
 * scaled to the current rows, as Evidently has it). A category that the reference lacks makes the statistic infinite.
 * @param reference rows of each category; @param current rows of the same categories, in the same order
 */
export function chiSquared(
  reference: readonly number[],
  current: readonly number[],
): { statistic: number; pValue: number } {
  const scale = total(current) / total(reference);
  const statistic = reference.reduce((sum, count, at) => sum + term(current[at]!, count * scale), 0);
  return { statistic, pValue: reference.length < 2 ? 1 : upperGamma((reference.length - 1) / 2, statistic / 2) };
}

function term(observed: number, expected: number): number {
  return observed === expected ? 0 : (observed - expected) ** 2 / expected;
}

/**
 * The two-sided test that a share is the same on both sides, with the pooled variance.
 * @param reference rows that count, of so many; @param current the same of the other side
 */
export function zForProportions(
  reference: { count: number; of: number },
  current: { count: number; of: number },
): { statistic: number; pValue: number } {
  const pooled = (reference.count + current.count) / (reference.of + current.of);
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / reference.of + 1 / current.of));
  if (deviation === 0) return { statistic: 0, pValue: 1 };
  const statistic = (reference.count / reference.of - current.count / current.of) / deviation;
  return { statistic, pValue: twoSidedNormal(statistic) };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
