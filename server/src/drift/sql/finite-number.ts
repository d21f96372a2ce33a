import type { Dialect } from "./dialect.ts";

/** A double, null where it is NaN or infinite, as an SQL expression. */
export function finiteNumber(dialect: Dialect, number: string): string {
  return `CASE WHEN ${dialect.isFinite(number)} THEN ${number} END`;
}
