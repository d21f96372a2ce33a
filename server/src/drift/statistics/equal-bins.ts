/** Bins of equal width; each holds its lower edge, the last one its upper edge too. */
export type Edges = readonly number[];

/**
 * The bins that numpy makes by Sturges' rule: as many as the data's range over range / (log2(rows) + 1), rounded up.
 * Source: H. A. Sturges, "The choice of a class interval", J. Am. Stat. Assoc. 21 (1926), 65-66.
 * @param isWhole whether the values are whole numbers, for which no bin is narrower than 1
 */
export function sturgesEdges(least: number, most: number, rows: number, isWhole: boolean): Edges {
  if (least === most) return [least - 0.5, most + 0.5];
  const range = most - least;
  const width = range / (Math.log2(rows) + 1);
  const count = Math.ceil(range / (isWhole ? Math.max(1, width) : width));
  const step = range / count;
  return Array.from({ length: count + 1 }, (_, at) => (at === count ? most : at * step + least));
}
