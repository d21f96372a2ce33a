import type { Outcome } from "./outcome.ts";

/** One line of the table. */
export interface Row {
  suite: string;
  outcome: Outcome;
  seconds: number;
}

const columns = ["suite", "run", "passed", "failed", "skipped", "time"];
const longestReason = 400;

/** The table of suites that `npm test` ends with: figures in columns, and under a suite why something failed or was skipped. */
export function renderTable(rows: Row[]): string {
  const cells = rows.map(({ suite, outcome, seconds }) => [
    suite,
    String(outcome.passed + outcome.failed),
    String(outcome.passed),
    String(outcome.failed),
    String(countSkipped(outcome)),
    `${seconds.toFixed(0)} s`,
  ]);
  const widths = columns.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: string[]) => row.map((cell, column) => alignCell(cell, column, widths[column] ?? 0)).join("  ");
  const body = rows.flatMap((row, index) => [line(cells[index] ?? []), ...reasons(row.outcome)]);
  return [line(columns), widths.map((width) => "-".repeat(width)).join("  "), ...body].join("\n");
}

function alignCell(cell: string, column: number, width: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function reasons(outcome: Outcome): string[] {
  const lines = outcome.skipped.map((skip) => `skipped: ${skip.reason}`);
  if (outcome.note) lines.unshift(outcome.note);
  return lines.map((text) => `    ${text.length > longestReason ? `${text.slice(0, longestReason)} …` : text}`);
}

function countSkipped(outcome: Outcome): number {
  return outcome.skipped.reduce((total, skip) => total + skip.count, 0);
}
