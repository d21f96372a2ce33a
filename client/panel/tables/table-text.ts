import { csvLine } from "../../../server/src/reports/csv-line.ts";
import type { Cell, Column, Table } from "../charts/chart.ts";
import { count, percent } from "../words/numbers.ts";

/** A cell as people read it. */
export function cellText(cell: Cell, { kind }: Column): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if (kind === "share") return percent(cell);
  return Number.isInteger(cell) ? count(cell) : cell.toFixed(2);
}

/** A table as CSV, with its numbers as they are and nothing in it that a spreadsheet takes for a formula. */
export function tableCsv({ columns, rows }: Table): string {
  return [columns.map(({ title }) => title), ...rows.map(({ cells }) => cells)].map(csvLine).join("");
}

/** A table in Markdown, under its title. */
export function tableMarkdown({ title, caption, columns, rows, total }: Table): string {
  const head = `| ${columns.map((column) => markdownText(column.title)).join(" | ")} |`;
  const rule = `|${columns.map(({ kind }) => (kind === "text" ? "---" : "---:")).join("|")}|`;
  const body = rows.map(
    ({ cells }) => `| ${cells.map((cell, index) => markdownText(cellText(cell, columns[index]!))).join(" | ")} |`,
  );
  const more = total > rows.length ? [`\n${count(total - rows.length)} more are left out.`] : [];
  return [`## ${markdownText(title)}`, "", markdownText(caption), "", head, rule, ...body, ...more, ""].join("\n");
}

/** A text that Markdown takes for nothing but text. */
function markdownText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#]/g, "\\$&").replace(/[\r\n]+/g, " ");
}
