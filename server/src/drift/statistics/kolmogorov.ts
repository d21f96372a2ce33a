import { logGamma } from "../../corpus/statistics/gamma.ts";

/** So many terms of a series that falls like exp(-k²) are more than enough. */
const TERMS = 30;
/** Rows up to which the matrix is cheap, whatever the distance. */
const FEW = 140;
/** Above this, n·d² leaves nothing of the probability that a double would show beside 1. */
const FARTHEST = 300;

/**
 * The probability that the two-sided Kolmogorov-Smirnov statistic of one sample of size n is at least d. Methods and where each holds:
 * R. Simard and P. L'Ecuyer, "Computing the two-sided Kolmogorov-Smirnov distribution", J. Stat. Softw. 39 (2011), 11.
 */
export function kolmogorovTail(n: number, d: number): number {
  if (n < 1 || d <= 1 / (2 * n)) return 1;
  if (d >= 1) return 0;
  const square = n * d * d;
  if (square > FARTHEST) return 0;
  if (square >= (n <= FEW ? 4 : 2.2)) return 2 * oneSidedTail(n, d);
  if (n <= FEW || (n <= 100_000 && n * d ** 1.5 <= 1.4)) return 1 - matrixBody(n, d);
  return 1 - asymptoticBody(n, d);
}

/** The one-sided tail, by the finite sum of Z. W. Birnbaum and F. H. Tingey, Ann. Math. Stat. 22 (1951), 592-596. */
function oneSidedTail(n: number, d: number): number {
  const whole = logGamma(n + 1);
  let sum = 0;
  for (let j = 0; j <= Math.floor(n * (1 - d)); j++) {
    const rest = 1 - d - j / n;
    if (rest <= 0) continue;
    const choices = whole - logGamma(j + 1) - logGamma(n - j + 1);
    sum += Math.exp(choices + (j - 1) * Math.log(d + j / n) + (n - j) * Math.log(rest));
  }
  return Math.min(0.5, d * sum);
}

/** The distribution by powers of a matrix: G. Marsaglia, W. W. Tsang, J. Wang, J. Stat. Softw. 8 (2003), 18. */
function matrixBody(n: number, d: number): number {
  const k = Math.ceil(n * d);
  const size = 2 * k - 1;
  const h = k - n * d;
  let { values, exponent } = power(stepMatrix(size, h), size, n);
  let body = values[(k - 1) * size + k - 1]!;
  for (let i = 1; i <= n; i++) {
    body *= i / n;
    if (body < 1e-140) {
      body *= 1e140;
      exponent -= 140;
    }
  }
  return body * 10 ** exponent;
}

function stepMatrix(size: number, h: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) if (i - j + 1 >= 0) matrix[i * size + j] = 1;
  for (let i = 0; i < size; i++) {
    matrix[i * size]! -= h ** (i + 1);
    matrix[(size - 1) * size + i]! -= h ** (size - i);
  }
  if (2 * h - 1 > 0) matrix[(size - 1) * size]! += (2 * h - 1) ** size;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      for (let g = 2; g <= i - j + 1; g++) matrix[i * size + j]! /= g;
    }
  }
  return matrix;
}

/** A matrix to the n-th power, with its exponent of 10 apart. */
function power(matrix: Float64Array, size: number, n: number): { values: Float64Array; exponent: number } {
  if (n === 1) return { values: matrix, exponent: 0 };
  const half = power(matrix, size, Math.floor(n / 2));
  let values = multiply(half.values, half.values, size);
  if (n % 2 === 1) values = multiply(matrix, values, size);
  let exponent = 2 * half.exponent;
  const middle = Math.floor(size / 2);
  if (values[middle * size + middle]! > 1e140) {
    values = values.map((value) => value * 1e-140);
    exponent += 140;
  }
  return { values, exponent };
}

function multiply(one: Float64Array, other: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      const factor = one[i * size + k]!;
      if (factor === 0) continue;
      for (let j = 0; j < size; j++) product[i * size + j]! += factor * other[k * size + j]!;
    }
  }
  return product;
}

/** The distribution by the asymptotic series of W. Pelz and I. J. Good, J. R. Stat. Soc. B 38 (1976), 152-156. */
function asymptoticBody(n: number, d: number): number {
  const z = Math.sqrt(n) * d;
  const z2 = z * z;
  const pi2 = Math.PI * Math.PI;
  let [zeroth, first, second, third] = [0, 0, 0, 0];
  let [secondOfWhole, thirdOfWhole] = [0, 0];
  for (let k = TERMS; k >= 0; k--) {
    const half = (k + 0.5) ** 2 * pi2;
    const weight = Math.exp(-half / (2 * z2));
    zeroth += weight;
    first += (half - z2) * weight;
    second += (6 * z2 ** 3 + 2 * z2 ** 2 + (2 * z2 ** 2 - 5 * z2) * half + (1 - 2 * z2) * half ** 2) * weight;
    third +=
      (-30 * z2 ** 3 -
        90 * z2 ** 4 +
        (135 * z2 ** 2 - 96 * z2 ** 3) * half +
        (212 * z2 ** 2 - 60 * z2) * half ** 2 +
        (5 - 30 * z2) * half ** 3) *
      weight;
    const whole = k * k * pi2;
    const wholeWeight = Math.exp(-whole / (2 * z2));
    secondOfWhole += whole * wholeWeight;
    thirdOfWhole += (3 * whole * z2 - whole ** 2) * wholeWeight;
  }
  // The sums go over negative k too, which are the mirror of the others.
  const scale = 2 * Math.sqrt(Math.PI / 2);
  const body =
    (Math.sqrt(2 * Math.PI) / z) * zeroth +
    (scale * first) / (6 * z2 ** 2) / Math.sqrt(n) +
    (scale * (second / (72 * z2 ** 3 * z) - secondOfWhole / (36 * z2 * z))) / n +
    (scale * (third / (6480 * z2 ** 5) + thirdOfWhole / (216 * z2 ** 3))) / n ** 1.5;
  return Math.min(1, Math.max(0, body));
}
