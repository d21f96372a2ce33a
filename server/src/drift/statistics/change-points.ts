/** Fewer values on a side say nothing about a change. */
const FEWEST = 5;

/** Where a series of values changed its level. */
export interface ChangePoint {
  /** Index of the first value after the change. */
  at: number;
  /** The chance of such a change where there is none, approximately. */
  pValue: number;
}

/**
 * Where the level of a series changed for good, in order: Pettitt's test, which asks for no distribution, on the whole and then on the
 * parts before and after each change that it finds.
 * Source: A. N. Pettitt, "A non-parametric approach to the change-point problem", Applied Statistics 28 (1979), 126-135.
 * @param level of the p-value of a change, from 0 to 1
 */
export function changePoints(values: readonly number[], level = 0.01): ChangePoint[] {
  const found: ChangePoint[] = [];
  const search = (from: number, to: number) => {
    const change = likeliestChange(values.slice(from, to));
    if (change === null || change.pValue >= level) return;
    const at = from + change.at;
    search(from, at);
    found.push({ at, pValue: change.pValue });
    search(at, to);
  };
  search(0, values.length);
  return found;
}

function likeliestChange(values: readonly number[]): ChangePoint | null {
  const count = values.length;
  if (count < 2 * FEWEST) return null;
  const ranks = rankSums(values);
  let [at, largest, sum] = [0, 0, 0];
  for (let index = 0; index < count - 1; index++) {
    sum += ranks[index]!;
    const isInside = index + 1 >= FEWEST && count - index - 1 >= FEWEST;
    if (isInside && Math.abs(sum) > largest) [at, largest] = [index + 1, Math.abs(sum)];
  }
  if (largest === 0) return null;
  return { at, pValue: Math.min(1, 2 * Math.exp((-6 * largest ** 2) / (count ** 3 + count ** 2))) };
}

/** For each value, how many of all are smaller, less how many are larger. */
function rankSums(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const [at, value] of sorted.entries()) {
    if (!first.has(value)) first.set(value, at);
    last.set(value, at);
  }
  return values.map((value) => first.get(value)! - (sorted.length - 1 - last.get(value)!));
}
