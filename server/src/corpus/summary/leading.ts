import type { Leading } from "./corpus-summary.ts";

/** The first rows of a list that is in its order already. */
export function leading<Row>(rows: readonly Row[], most: number): Leading<Row> {
  return { rows: rows.slice(0, most), total: rows.length };
}
