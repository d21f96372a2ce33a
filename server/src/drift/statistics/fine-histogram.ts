/**
 * Edges of bins that are narrow where the data is dense and ever wider far out: equal in the logarithm of one more than the distance from
 * the middle, measured in the data's own width. An outlier costs a few bins, however far out it lies.
 */
export interface FineScale {
  middle: number;
  width: number;
  /** The scale's value at the least and the most value. */
  from: number;
  to: number;
  bins: number;
}

/** Bins of a fine histogram. */
const BINS = 4096;

/**
 * A scale for data.
 * @param quartiles of a sample; @param least of all values; @param most likewise, above `least`
 */
export function fineScale(quartiles: readonly [number, number, number], least: number, most: number): FineScale {
  const [lower, middle, upper] = quartiles;
  // Half of all values may be one and the same.
  const width = upper > lower ? upper - lower : (most - least) / 100;
  const at = (value: number) => signedLogarithm((value - middle) / width);
  return { middle, width, from: at(least), to: at(most), bins: BINS };
}

/** The values at the edges of all bins. */
export function fineEdges({ middle, width, from, to, bins }: FineScale, least: number, most: number): Float64Array {
  const edges = new Float64Array(bins + 1);
  for (let at = 0; at <= bins; at++) edges[at] = middle + width * signedExponential(from + ((to - from) * at) / bins);
  edges[0] = least;
  edges[bins] = most;
  return edges;
}

function signedLogarithm(value: number): number {
  return Math.sign(value) * Math.log1p(Math.abs(value));
}

function signedExponential(value: number): number {
  return Math.sign(value) * Math.expm1(Math.abs(value));
}

/** A value and how far it may be off, either way. */
export interface Estimate {
  value: number;
  error: number;
}

/**
 * The area between two distribution functions of which the values at the bins' edges are known: as if each bin's rows were spread
 * evenly. Off by no more than half a bin's width times its share, summed over the bins of both sides.
 */
export function areaBetween(edges: Float64Array, reference: readonly number[], current: readonly number[]): Estimate {
  const [n, m] = [totalOf(reference), totalOf(current)];
  let [before, after, value, error] = [0, 0, 0, 0];
  for (let at = 0; at < reference.length; at++) {
    const [share, other] = [reference[at]! / n, current[at]! / m];
    const width = edges[at + 1]! - edges[at]!;
    const distance = before - after;
    const following = distance + share - other;
    value += width * areaUnder(distance, following);
    error += (width * (share + other)) / 2;
    before += share;
    after += other;
  }
  return { value, error };
}

/** The area under the absolute value of a line from one height to another, over a width of 1. */
function areaUnder(left: number, right: number): number {
  if (left * right >= 0) return Math.abs(left + right) / 2;
  return (left * left + right * right) / (2 * Math.abs(left - right));
}

/** The largest distance between the two distribution functions: what the edges show, and how much more a bin could hide. */
export function largestDistance(reference: readonly number[], current: readonly number[]): Estimate {
  const [n, m] = [totalOf(reference), totalOf(current)];
  let [before, after, value, most] = [0, 0, 0, 0];
  for (let at = 0; at < reference.length; at++) {
    const [share, other] = [reference[at]! / n, current[at]! / m];
    most = Math.max(most, before + share - after, after + other - before);
    before += share;
    after += other;
    value = Math.max(value, Math.abs(before - after));
  }
  return { value, error: Math.max(0, most - value) };
}

function totalOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
