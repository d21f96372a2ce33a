import { upperGamma } from "../../corpus/statistics/gamma.ts";
import { normalQuantile } from "../statistics/normal-quantile.ts";
import { type Histogram, totalOf } from "./histogram.ts";

/** How a slot's histogram differs from another; NaN where that cannot be said. */
export interface HistogramComparison {
  /** The largest difference of two shares. */
  "largest-difference": number;
  /** Population stability index and Jensen-Shannon divergence, over counts as popmon has them: they grow with the rows. */
  psi: number;
  "jensen-shannon": number;
  /**
   * How unlikely the difference is, as a number of normal deviations: Kolmogorov-Smirnov for numbers, chi-squared for all but labels, which
   * are not independent of each other.
   */
  ks?: number;
  chi2?: number;
  /** 1 where a category occurs that the other lacks, else 0; of categories alone. */
  "unknown-values"?: number;
}

/** Takes the place of nothing, so that ratios stay finite. */
const LITTLE = 1e-5;
/** Data with long tails has thousands of bins that hold less: what such counts add to a sum is worked out once. */
const FEW = 64;

/** Compares a slot with what it is held against. The definitions are those of popmon 1.4. */
export function compareHistograms(
  slot: Histogram,
  base: Histogram,
  kind: "number" | "category" | "labels",
): HistogramComparison {
  const sums = new BinSums(totalOf(slot), totalOf(base));
  for (let a = 0, b = 0; a < slot.bins.length || b < base.bins.length; ) {
    const [left, right] = [slot.bins[a], base.bins[b]];
    const takesLeft = right === undefined || (left !== undefined && left <= right);
    const takesRight = left === undefined || (right !== undefined && right <= left);
    sums.add(takesLeft ? slot.counts[a++]! : 0, takesRight ? base.counts[b++]! : 0);
  }
  const distances = {
    "largest-difference": sums.largestDifference,
    psi: sums.stabilityIndex,
    "jensen-shannon": sums.divergence,
  };
  if (kind === "labels") return distances;
  const chi2 = sums.chiSquaredScore();
  return kind === "number"
    ? { ...distances, chi2, ks: sums.kolmogorovScore() }
    : { ...distances, chi2, "unknown-values": sums.hasUnknown ? 1 : 0 };
}

/** What is summed over the bins that either of two histograms has, in ascending order: one way over all of them, as there may be thousands. */
class BinSums {
  largestDifference = 0;
  stabilityIndex = 0;
  divergence = 0;
  hasUnknown = false;
  readonly #total: number;
  readonly #baseTotal: number;
  #bins = 0;
  #squares = 0;
  #below = 0;
  #baseBelow = 0;
  #largestGap = 0;

  constructor(total: number, baseTotal: number) {
    this.#total = total;
    this.#baseTotal = baseTotal;
  }

  /** @param count of the slot in the next bin; @param base of what it is held against */
  add(count: number, base: number): void {
    const [n, m] = [this.#total, this.#baseTotal];
    const difference = (n === 0 ? 0 : count / n) - (m === 0 ? 0 : base / m);
    this.largestDifference = Math.max(this.largestDifference, Math.abs(difference));
    this.stabilityIndex += stabilityTerm(count, base);
    this.divergence += divergenceTerm(count, base);
    this.hasUnknown ||= count > 0 && base === 0;
    this.#bins++;
    this.#squares += (m * count - n * base) ** 2 / (count + base);
    this.#below += count;
    this.#baseBelow += base;
    this.#largestGap = Math.max(this.#largestGap, Math.abs(this.#below / n - this.#baseBelow / m));
  }

  /**
   * The limiting distribution of the statistic, on bins (A. N. Kolmogorov 1933; both forms of the series, DLMF 20.7.32). Bins make the
   * test conservative.
   */
  kolmogorovScore(): number {
    const [n, m] = [this.#total, this.#baseTotal];
    if (n === 0 || m === 0) return Number.NaN;
    return scoreOf(kolmogorovPValue(this.#largestGap * Math.sqrt((n * m) / (n + m))));
  }

  /** Two histograms with their own numbers of rows (N. D. Gagunashvili, PoS ACAT 2007, 054, formula for unweighted histograms). */
  chiSquaredScore(): number {
    const [n, m, freedom] = [this.#total, this.#baseTotal, this.#bins - 1];
    if (n === 0 || m === 0 || freedom === 0) return Number.NaN;
    return scoreOf(upperGamma(freedom / 2, this.#squares / n / m / 2));
  }
}

const stabilityTerm = remembered((count, base) => {
  const [p, q] = [count + LITTLE, base + LITTLE];
  return (p - q) * Math.log(p / q);
});

const divergenceTerm = remembered((count, base) => {
  const middle = 0.5 * (count + base) + LITTLE;
  const [p, q] = [count + LITTLE, base + LITTLE];
  return 0.5 * (p * Math.log(p / middle) + q * Math.log(q / middle));
});

type Term = (count: number, base: number) => number;

/** A term that looks counts below {@link FEW} up. */
function remembered(term: Term): Term {
  const known = Float64Array.from({ length: FEW * FEW }, (_, at) => term(Math.floor(at / FEW), at % FEW));
  return (count, base) => (count < FEW && base < FEW ? known[count * FEW + base]! : term(count, base));
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

/** A p-value as the number of normal deviations that is as unlikely; NaN where nothing differs at all, which is no finding. */
function scoreOf(pValue: number): number {
  return pValue >= 1 ? Number.NaN : -normalQuantile(pValue);
}
