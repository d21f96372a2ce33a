import type { PairRows } from "./pair-table.ts";

/** Rows of pairs put together by their first number: those of `first` are `rows[starts[first]]` to `rows[starts[first + 1] - 1]`. */
export interface GroupedRows {
  starts: Int32Array;
  rows: Int32Array;
}

/** Puts rows together by their first number, in the order they came. */
export function groupByFirst({ firsts }: PairRows, groups: number): GroupedRows {
  const starts = new Int32Array(groups + 1);
  for (const first of firsts) starts[first + 1]!++;
  for (let first = 0; first < groups; first++) starts[first + 1]! += starts[first]!;
  const rows = new Int32Array(firsts.length);
  const next = starts.slice();
  for (let row = 0; row < firsts.length; row++) rows[next[firsts[row]!]!++] = row;
  return { starts, rows };
}
