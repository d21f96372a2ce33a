/** How often each bin of numbers, or each category, occurs; only what does, in ascending order. */
export interface Histogram {
  /** Numbers of bins, or the categories themselves. */
  bins: readonly (number | string)[];
  counts: readonly number[];
}

/** How numbers fall into bins: bin `i` begins at `origin + i * width`. */
export interface NumberScale {
  origin: number;
  width: number;
}

/** A histogram without anything. */
export const EMPTY: Histogram = { bins: [], counts: [] };

/** How many values it counts. */
export function totalOf({ counts }: Histogram): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

/** All histograms as one. */
export function sumOf(histograms: readonly Histogram[]): Histogram {
  const sums = new Map<number | string, number>();
  for (const { bins, counts } of histograms) {
    for (let at = 0; at < bins.length; at++) sums.set(bins[at]!, (sums.get(bins[at]!) ?? 0) + counts[at]!);
  }
  return histogramOf(sums);
}

/** Puts counts into their order. */
export function histogramOf(counts: ReadonlyMap<number | string, number>): Histogram {
  const sorted = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  return { bins: sorted.map(([bin]) => bin), counts: sorted.map(([, count]) => count) };
}
