import { upperGamma } from "../../corpus/statistics/gamma.ts";
import { normalQuantile } from "../statistics/normal-quantile.ts";
import { alignedCounts, type Histogram, totalOf } from "./histogram.ts";

/** How a slot's histogram differs from another; NaN where that cannot be said. */
export interface HistogramComparison {
  /** The largest difference of two shares. */
  "largest-difference": number;
  /** Population stability index and Jensen-Shannon divergence, over counts as popmon has them: they grow with the rows. */
  psi: number;
  "jensen-shannon": number;
  /** How unlikely the difference is, as a number of normal deviations: Kolmogorov-Smirnov for numbers, chi-squared for all. */
  ks?: number;
  chi2: number;
  /** 1 where a category occurs that the other lacks, else 0; of categories alone. */
  "unknown-values"?: number;
}

/** Takes the place of nothing, so that ratios stay finite. */
const LITTLE = 1e-5;

/** Compares a slot with what it is held against. The definitions are those of popmon 1.4. */
export function compareHistograms(slot: Histogram, base: Histogram, kind: "number" | "category"): HistogramComparison {
  const { first, second } = alignedCounts(slot, base);
  const totals: [number, number] = [totalOf(slot), totalOf(base)];
  return {
    "largest-difference": largestDifference(first, second, totals),
    psi: stabilityIndex(first, second),
    "jensen-shannon": divergence(first, second),
    chi2: chiSquaredScore(first, second, totals),
    ...(kind === "number"
      ? { ks: kolmogorovScore(first, second, totals) }
      : { "unknown-values": unknown(first, second) }),
  };
}

type Totals = readonly [number, number];

function largestDifference(one: readonly number[], other: readonly number[], [n, m]: Totals): number {
  let largest = 0;
  one.forEach((count, at) => {
    largest = Math.max(largest, Math.abs((n === 0 ? 0 : count / n) - (m === 0 ? 0 : other[at]! / m)));
  });
  return largest;
}

function stabilityIndex(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, count, at) => {
    const [p, q] = [count + LITTLE, other[at]! + LITTLE];
    return sum + (p - q) * Math.log(p / q);
  }, 0);
}

function divergence(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, count, at) => {
    const middle = 0.5 * (count + other[at]!) + LITTLE;
    const [p, q] = [count + LITTLE, other[at]! + LITTLE];
    return sum + 0.5 * (p * Math.log(p / middle) + q * Math.log(q / middle));
  }, 0);
}

/**
 * The limiting distribution of the statistic, on bins (A. N. Kolmogorov 1933; both forms of the series, DLMF 20.7.32). Bins make the
 * test conservative.
 */
function kolmogorovScore(one: readonly number[], other: readonly number[], [n, m]: Totals): number {
  if (n === 0 || m === 0) return Number.NaN;
  let [before, after, largest] = [0, 0, 0];
  one.forEach((count, at) => {
    before += count;
    after += other[at]!;
    largest = Math.max(largest, Math.abs(before / n - after / m));
  });
  return scoreOf(kolmogorovPValue(largest * Math.sqrt((n * m) / (n + m))));
}

function kolmogorovPValue(x: number): number {
  if (x < 0.2) return 1;
  if (x < 0.755) {
    const term = (k: number) => Math.exp((-((2 * k - 1) ** 2) * Math.PI ** 2) / (8 * x * x));
    return 1 - (Math.sqrt(2 * Math.PI) / x) * (term(1) + term(2) + term(3));
  }
  const term = (k: number) => Math.exp(-2 * k * k * x * x);
  return 2 * (term(1) - term(2) + term(3) - term(4));
}

/** Two histograms with their own numbers of rows (N. D. Gagunashvili, PoS ACAT 2007, 054, formula for unweighted histograms). */
function chiSquaredScore(one: readonly number[], other: readonly number[], [n, m]: Totals): number {
  if (n === 0 || m === 0) return Number.NaN;
  const freedom = one.length - 1;
  if (freedom === 0) return Number.NaN;
  const sum = one.reduce((total, count, at) => total + (m * count - n * other[at]!) ** 2 / (count + other[at]!), 0);
  return scoreOf(upperGamma(freedom / 2, sum / n / m / 2));
}

/** A p-value as the number of normal deviations that is as unlikely; NaN where nothing differs at all, which is no finding. */
function scoreOf(pValue: number): number {
  return pValue >= 1 ? Number.NaN : -normalQuantile(pValue);
}

function unknown(slot: readonly number[], base: readonly number[]): number {
  return slot.some((count, at) => count > 0 && base[at] === 0) ? 1 : 0;
}
