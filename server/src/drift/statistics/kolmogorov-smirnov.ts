import { kolmogorovTail } from "./kolmogorov.ts";

/** Rows a side up to which the p-value is exact, as SciPy's `method="auto"` has it. */
const MOST_EXACT = 10_000;

/**
 * The two-sided p-value of the two-sample Kolmogorov-Smirnov test: exact up to 10,000 rows a side, above by the one-sample
 * distribution of the harmonic size (the conventions of `scipy.stats.ks_2samp`).
 * @param statistic from 0 to 1
 * @param n rows of one side, above 0
 * @param m rows of the other
 */
export function kolmogorovSmirnovPValue(statistic: number, n: number, m: number): number {
  if (Math.max(n, m) > MOST_EXACT) return clip(kolmogorovTail(Math.round((n * m) / (n + m)), statistic));
  const steps = leastCommonMultiple(n, m);
  const height = Math.round(statistic * steps);
  if (height === 0) return 1;
  return clip(n === m ? outsideOfSquare(n, height) : outsideOfRectangle(n, m, height, steps));
}

/**
 * How many of the lattice paths through a square of side n stray h or more from its diagonal: the reflection principle's series
 * (J. L. Hodges, "The significance probability of the Smirnov two-sample test", Ark. Mat. 3 (1958), 469-486), each term as a share
 * of the one before, so that nothing cancels.
 */
function outsideOfSquare(n: number, h: number): number {
  let share = 0;
  for (let k = Math.floor(n / h); k >= 1; k--) {
    let ratio = 1;
    const before = (k - 1) * h;
    for (let j = 1; j <= h; j++) ratio *= (n - before - h + j) / (n + before + j);
    share = ratio * (1 - share);
  }
  return 2 * share;
}

/**
 * The share of lattice paths from corner to corner of an n by m rectangle that stray `height / steps` or more from the diagonal:
 * from each point, a path came from the left or from below with probabilities that the point alone decides (Hodges, section 3).
 */
function outsideOfRectangle(n: number, m: number, height: number, steps: number): number {
  const [across, up] = [steps / n, steps / m];
  const row = new Float64Array(m + 1);
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      if (Math.abs(i * across - j * up) >= height) row[j] = 1;
      else if (i + j === 0) row[j] = 0;
      else row[j] = (i * row[j]! + (j === 0 ? 0 : j * row[j - 1]!)) / (i + j);
    }
  }
  return row[m]!;
}

function leastCommonMultiple(n: number, m: number): number {
  let [a, b] = [n, m];
  while (b > 0) [a, b] = [b, a % b];
  return (n / a) * m;
}

function clip(probability: number): number {
  return Math.min(1, Math.max(0, probability));
}
