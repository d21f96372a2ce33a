/** Table 2 of Scholz and Stephens: the levels, and what the critical values are made of. */
const LEVELS = [0.25, 0.1, 0.05, 0.025, 0.01, 0.005, 0.001];
const B0 = [0.675, 1.281, 1.645, 1.96, 2.326, 2.573, 3.085];
const B1 = [-0.245, 0.25, 0.678, 1.149, 1.822, 2.364, 3.615];
const B2 = [-0.105, -0.305, -0.362, -0.391, -0.396, -0.345, -0.154];

/**
 * The two-sample Anderson-Darling test of F. W. Scholz and M. A. Stephens, "K-sample Anderson-Darling tests", J. Am. Stat. Assoc. 82
 * (1987), 918-924, with midranks (the conventions of `scipy.stats.anderson_ksamp`).
 * @param criterion A²akN of equation 7
 * @param n rows of one side
 * @param m rows of the other; together 4 or more
 * @returns the normalised statistic, and a p-value of 0.001 to 0.25, beyond which the published table does not go
 */
export function andersonDarling(criterion: number, n: number, m: number): { statistic: number; pValue: number } {
  const statistic = (criterion - 1) / Math.sqrt(variance(n, m));
  const critical = B0.map((b0, at) => b0 + B1[at]! + B2[at]!);
  if (statistic < critical[0]!) return { statistic, pValue: LEVELS[0]! };
  if (statistic > critical.at(-1)!) return { statistic, pValue: LEVELS.at(-1)! };
  const logarithms = LEVELS.map(Math.log);
  return { statistic, pValue: Math.exp(parabolaAt(critical, logarithms, statistic)) };
}

/** Equation 4, for two samples. */
function variance(n: number, m: number): number {
  const total = n + m;
  const inverse = 1 / n + 1 / m;
  let [h, g] = [0, 0];
  for (let i = total - 1; i >= 2; i--) {
    h += 1 / i;
    g += h / (total - i + 1);
  }
  h += 1;
  const a = 4 * g - 6 + (10 - 6 * g) * inverse;
  const b = 4 * (2 * g - 4) + 16 * h + (2 * g - 14 * h - 4) * inverse - 8 * h + 4 * g - 6;
  const c = 4 * (6 * h + 2 * g - 2) + 2 * (4 * h - 4 * g + 6) + (2 * h - 6) * inverse + 4 * h;
  const d = 4 * (2 * h + 6) - 8 * h;
  return (((a * total + b) * total + c) * total + d) / ((total - 1) * (total - 2) * (total - 3));
}

/** The value at `x` of the parabola through points, by least squares. */
function parabolaAt(xs: readonly number[], ys: readonly number[], x: number): number {
  // Orthogonal polynomials on the points need no matrix and lose no digits.
  const mean = xs.reduce((sum, each) => sum + each, 0) / xs.length;
  const line = xs.map((each) => each - mean);
  const square = sumOf(line, line);
  const skew =
    sumOf(
      line.map((each) => each * each),
      line,
    ) / square;
  const bend = line.map((each) => each * each - skew * each - square / xs.length);
  const at = x - mean;
  return (
    ys.reduce((sum, each) => sum + each, 0) / ys.length +
    (sumOf(ys, line) / square) * at +
    (sumOf(ys, bend) / sumOf(bend, bend)) * (at * at - skew * at - square / xs.length)
  );
}

function sumOf(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, each, at) => sum + each * other[at]!, 0);
}
