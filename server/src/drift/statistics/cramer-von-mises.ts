import { logGamma } from "../../corpus/statistics/gamma.ts";

/** Rows a side up to which the p-value is exact, as in SciPy. */
const MOST_EXACT = 20;
/** SciPy adds no smaller term; with more of them, far tails would be smaller by some millionths than SciPy's. */
const LEAST_TERM = 1e-7;
/** A statistic below this has a p-value of 1 to the last digit. */
const LEAST = 0.003;

/**
 * The two-sample Cramér-von Mises test, after T. W. Anderson, "On the distribution of the two-sample Cramér-von Mises criterion",
 * Ann. Math. Stat. 33 (1962), 1148-1159, with midranks for ties (the conventions of `scipy.stats.cramervonmises_2samp`).
 * @param twelvefoldU twelve times Anderson's U (equation 10), which is a whole number
 * @param n rows of one side, 2 or more
 * @param m rows of the other
 */
export function cramerVonMises(twelvefoldU: bigint, n: number, m: number): { statistic: number; pValue: number } {
  const product = BigInt(n) * BigInt(m);
  const total = n + m;
  // T = U / (nm·N) - (4nm - 1) / 6N, whose parts are large and near each other: subtracted as whole numbers.
  const numerator = twelvefoldU - 2n * product * (4n * product - 1n);
  const denominator = 12n * product * BigInt(total);
  const statistic = quotient(numerator, denominator);
  if (Math.max(n, m) <= MOST_EXACT) return { statistic, pValue: exactPValue(numerator, n, m) };
  return { statistic, pValue: asymptoticPValue(statistic, n, m) };
}

/** A quotient of whole numbers beyond 2^53, to the last digits of a double. */
function quotient(numerator: bigint, denominator: bigint): number {
  const whole = numerator / denominator;
  const rest = numerator - whole * denominator;
  const digits = 10n ** 18n;
  return Number(whole) + Number((rest * digits) / denominator) / 1e18;
}

/** Counts lattice paths by their criterion: Y. Xiao, A. Gordon, A. Yakovlev, J. Stat. Softw. 17 (2006), 8. */
function exactPValue(numerator: bigint, n: number, m: number): number {
  const [across, up] = [m / divisor(n, m), n / divisor(n, m)];
  let column: Map<number, number>[] = [];
  for (let i = 0; i <= n; i++) {
    const next: Map<number, number>[] = [];
    for (let j = 0; j <= m; j++) {
      const step = (across * i - up * j) ** 2;
      const paths = new Map<number, number>(i + j === 0 ? [[0, 1]] : []);
      for (const from of [column[j], next[j - 1]]) {
        for (const [value, count] of from ?? []) paths.set(value + step, (paths.get(value + step) ?? 0) + count);
      }
      next.push(paths);
    }
    column = next;
  }
  // The criterion of the data in the same unit, rounded down where ties left a fraction.
  const unit = BigInt(across * n) ** 2n * BigInt(n + m);
  const observed = Number(floorOf(unit * numerator, 12n * BigInt(n * m) ** 2n));
  let [all, beyond] = [0, 0];
  for (const [value, count] of column[m]!) {
    all += count;
    if (value >= observed) beyond += count;
  }
  return beyond / all;
}

function floorOf(numerator: bigint, denominator: bigint): bigint {
  const whole = numerator / denominator;
  return numerator < 0n && whole * denominator !== numerator ? whole - 1n : whole;
}

function asymptoticPValue(statistic: number, n: number, m: number): number {
  const [product, total] = [n * m, n + m];
  const mean = (1 + 1 / total) / 6;
  const variance =
    ((total + 1) * (4 * product * total - 3 * (n * n + m * m) - 2 * product)) / (45 * total * total * 4 * product);
  const normalised = 1 / 6 + (statistic - mean) / Math.sqrt(45 * variance);
  return normalised < LEAST ? 1 : Math.max(0, 1 - limitingBody(normalised));
}

/** The limiting distribution, equation 1.2 of S. Csörgő and J. J. Faraway, J. R. Stat. Soc. B 58 (1996), 221-234. */
function limitingBody(x: number): number {
  let body = 0;
  for (let k = 0; ; k++) {
    const y = 4 * k + 1;
    const q = (y * y) / (16 * x);
    const weight = Math.exp(logGamma(k + 0.5) - logGamma(k + 1)) / (Math.PI ** 1.5 * Math.sqrt(x));
    const term = weight * Math.sqrt(y) * Math.exp(-2 * q) * scaledBessel(q);
    body += term;
    if (term < LEAST_TERM) return body;
  }
}

/** exp(q)·K(q) of the modified Bessel function of order 1/4, by the trapezoidal rule on its integral (NIST DLMF 10.32.9). */
function scaledBessel(q: number): number {
  const step = 1 / 32;
  let sum = 0.5;
  for (let at = 1; ; at++) {
    const t = at * step;
    const term = Math.exp(-q * (Math.cosh(t) - 1)) * Math.cosh(t / 4);
    sum += term;
    if (term < 1e-17 * sum) return sum * step;
  }
}

function divisor(n: number, m: number): number {
  return m === 0 ? n : divisor(m, n % m);
}
