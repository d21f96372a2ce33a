import type { PeriodReport } from "./period-report.ts";

/** The report for programs. */
export function periodJson(report: PeriodReport): string {
  return `${JSON.stringify(report)}\n`;
}
