import type { Place } from "../documents/place.ts";
import type { Finding, Severity } from "../rules/finding.ts";
import { byLoudness, type CheckResult, groupBy } from "./check-result.ts";
import { code, plainMarkdown, tableCell } from "./markdown-text.ts";
import { counted, fixSentence, summarySentence } from "./summary.ts";

/** How to write a comment. */
export interface MarkdownOptions {
  /** Address of a place's line; null where there is none. */
  sourceUrl(place: Place): string | null;
}

/** GitHub takes no longer comment, in characters; GitLab takes more. */
const MOST_CHARACTERS = 65_536;
/** For the end of the comment, once nothing else fits. */
const RESERVE = 1_000;
/** Rows that stand open. */
const LOUDEST = 10;

const MARKS: Readonly<Record<Severity, string>> = {
  error: "🔴 error",
  warning: "🟠 warning",
  information: "🔵 info",
  hint: "⚪ hint",
};

/** A check's result as a comment on a pull request: the loudest findings open, all of them folded by file, and no longer than GitHub takes. */
export function markdownReport(result: CheckResult, options: MarkdownOptions): string {
  const heading = `### ModelVer: ${summarySentence(result).replace(/\.$/, "")}`;
  const blocks = [heading];
  const room = () => MOST_CHARACTERS - RESERVE - blocks.join("\n\n").length;
  if (result.findings.length > 0) {
    blocks.push(fitting(tableHead, rowsOf(loudest(result), options), room()).text);
    const fixes = fixSentence(result);
    if (fixes !== null) blocks.push(fixes.replace(/--[a-z-]+( --[a-z-]+)*/g, (given) => code(given)));
  }
  if (result.findings.length > LOUDEST) blocks.push(folded(result, options, room()));
  const notes = notesOf(result);
  if (notes.length > 0)
    blocks.push(fitting(["<details><summary>Notes</summary>", ""], notes, room(), "\n</details>").text);
  return `${blocks.join("\n\n")}\n`;
}

const tableHead = ["| | Where | What |", "| --- | --- | --- |"];

/** The loudest first. */
function loudest({ findings }: CheckResult): Finding[] {
  const kept = byLoudness(findings, ({ severity }) => severity, LOUDEST);
  const order = Object.keys(MARKS);
  return kept.sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}

function rowsOf(findings: readonly Finding[], options: MarkdownOptions): string[] {
  return findings.map((finding) => {
    const what = `${code(finding.code)} ${plainMarkdown(finding.message)}`;
    return `| ${MARKS[finding.severity]} | ${tableCell(link(finding.place, options))} | ${tableCell(what)} |`;
  });
}

/** Every finding, by file, as far as there is room. */
function folded({ findings }: CheckResult, options: MarkdownOptions, room: number): string {
  const lines = [...groupBy(findings, ({ place }) => place.path)].flatMap(([path, ofFile]) => [
    `- ${code(path)}`,
    ...ofFile.map(
      ({ place, severity, code: rule, message }) =>
        `  - ${link(place, options, "short")} ${MARKS[severity]} ${code(rule)} ${plainMarkdown(message)}`,
    ),
  ]);
  const head = [`<details><summary>All ${counted(findings.length, "finding")}</summary>`, ""];
  const { text, left } = fitting(head, lines, room, "\n</details>");
  return left === 0
    ? text
    : `${text}\n\n${counted(left, "line")} more did not fit: ${code("--format html")} shows everything.`;
}

function notesOf({ summary }: CheckResult): string[] {
  return [
    ...summary.notes.map((note) => `- ${plainMarkdown(note)}`),
    ...summary.skipped.map(({ path, reason }) => `- Skipped ${code(path)}: ${plainMarkdown(reason)}`),
  ];
}

/** As many lines as there is room for, and how many are left. */
function fitting(
  head: readonly string[],
  lines: readonly string[],
  room: number,
  foot = "",
): { text: string; left: number } {
  const kept = [...head];
  let length = head.join("\n").length + foot.length;
  for (const line of lines) {
    if (length + line.length + 1 > room) break;
    kept.push(line);
    length += line.length + 1;
  }
  return { text: kept.join("\n") + foot, left: lines.length - (kept.length - head.length) };
}

function link(place: Place, { sourceUrl }: MarkdownOptions, form: "long" | "short" = "long"): string {
  const { path, cell, range } = place;
  const line = `${cell === undefined ? "" : `cell ${cell + 1}, `}line ${range.start.line + 1}`;
  const text =
    form === "short"
      ? line
      : `${code(cell === undefined ? `${path}:${range.start.line + 1}` : path)}${cell === undefined ? "" : ` ${line}`}`;
  const url = sourceUrl(place);
  return url === null ? text : `[${text}](${url.replace(/[()<>\s|]/g, percentEncoded)})`;
}

/** Brackets too, which addresses may hold and links may not. */
function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}
