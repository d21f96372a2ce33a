import type { Dialect } from "./dialect.ts";

/** What is larger is as good as infinite: its square has no double. */
export const LARGEST_NUMBER = 1e150;

/** A double, null where it is NaN or infinite, as an SQL expression. */
export function finiteNumber(dialect: Dialect, number: string): string {
  return `CASE WHEN ${dialect.isFinite(number)} THEN ${number} END`;
}
