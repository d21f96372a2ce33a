/** Above this a modified z-score is an outlier's. */
const LIMIT = 3.5;
/** Makes the median absolute deviation estimate the standard deviation of normal data. */
const CONSISTENCY = 0.6745;

/**
 * Which values lie far above the others, by their modified z-scores; far below does not count.
 * Source: B. Iglewicz and D. C. Hoaglin, How to Detect and Handle Outliers, ASQC 1993.
 */
export function highOutliers(values: readonly number[]): boolean[] {
  const middle = median(values);
  const deviation = median(values.map((value) => Math.abs(value - middle)));
  if (deviation === 0) return values.map(() => false);
  return values.map((value) => (CONSISTENCY * (value - middle)) / deviation > LIMIT);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[half]!;
  return sorted.length === 0 ? 0 : (sorted[half - 1]! + sorted[half]!) / 2;
}
