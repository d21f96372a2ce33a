import pc from "picocolors";
import stringWidth from "string-width";
import type { Place } from "../documents/place.ts";
import type { Finding, Fix, RelatedPlace, Severity } from "../rules/finding.ts";
import { type CheckResult, groupBy, lineKey, type SkippedFile } from "./check-result.ts";
import { excerptOf } from "./excerpt.ts";
import { type RuleStatistics, statisticsByRule } from "./statistics.ts";
import { counted, fixSentence, inWords, severityCount, summarySentence } from "./summary.ts";
import { visibleText } from "./visible-text.ts";

/** How to write a text report. */
export interface TextReportOptions {
  colors: boolean;
  /** Show the source line of each finding, its fixes and related places; else one line for each finding. */
  excerpts: boolean;
  /** Close with a table by rule. */
  statistics: boolean;
  /** Findings only: no summary, notes or skipped files. */
  quiet: boolean;
  /** Columns of the terminal. */
  width: number;
}

type Colors = ReturnType<typeof pc.createColors>;

const SKIPPED_SHOWN = 20;
const RELATED_SHOWN = 4;

/** A check's result for people: findings in file order, then the summary. Ends with a line break unless it is empty. */
export function textReport(result: CheckResult, options: TextReportOptions): string {
  const colors = pc.createColors(options.colors);
  const blocks: string[] = [...groupBy(result.findings, ({ place }) => place.path).values()].map((findings) =>
    findings.map((finding) => findingText(finding, result, options, colors)).join(options.excerpts ? "\n\n" : "\n"),
  );
  if (options.statistics && result.findings.length > 0) blocks.push(statisticsTable(statisticsByRule(result), colors));
  if (!options.quiet) blocks.push(...summaryBlocks(result, colors));
  return blocks.map((block) => `${block}\n`).join(options.excerpts ? "\n" : "");
}

function findingText(finding: Finding, result: CheckResult, options: TextReportOptions, colors: Colors): string {
  const { code, severity, message, place } = finding;
  const headline = `${placeText(place, colors)} ${inColorOf(severity, severity, colors)} ${colors.bold(code)} ${visibleText(message)}`;
  if (!options.excerpts) return headline;
  const line = result.lines.get(lineKey(place));
  return [
    headline,
    ...(line === undefined ? [] : excerptLines(line, place, severity, options.width, colors)),
    ...relatedLines(finding.related, colors),
    ...finding.fixes.slice(0, 2).map((fix) => fixLine(fix, colors)),
  ].join("\n");
}

/** `path:line:column:`, one-based, which terminals and editors turn into a link; `path:cell 3:line:column:` in a notebook. */
function placeText({ path, cell, range }: Place, colors: Colors): string {
  const position = `${range.start.line + 1}:${range.start.character + 1}:`;
  const inCell = cell === undefined ? position : `cell ${cell + 1}:${position}`;
  return `${colors.bold(visibleText(path))}:${inCell}`;
}

function inColorOf(severity: Severity, text: string, colors: Colors): string {
  return { error: colors.red, warning: colors.yellow, information: colors.blue, hint: colors.gray }[severity](text);
}

function excerptLines(line: string, { range }: Place, severity: Severity, width: number, colors: Colors): string[] {
  const number = String(range.start.line + 1);
  const { before, marked, after } = excerptOf(line, range, Math.max(40, width - number.length - 8));
  const carets = "^".repeat(Math.max(1, stringWidth(marked)));
  const gutter = colors.gray("|");
  return [
    `  ${colors.gray(number)} ${gutter} ${before}${marked}${after}`,
    `  ${" ".repeat(number.length)} ${gutter} ${" ".repeat(stringWidth(before))}${inColorOf(severity, carets, colors)}`,
  ];
}

function relatedLines(related: readonly RelatedPlace[], colors: Colors): string[] {
  const lines = related
    .slice(0, RELATED_SHOWN)
    .map(
      ({ place, message }) =>
        `  ${colors.cyan("see")} ${placeText(place, pc.createColors(false))} ${visibleText(message)}`,
    );
  if (related.length > RELATED_SHOWN)
    lines.push(colors.gray(`      and ${counted(related.length - RELATED_SHOWN, "more place")}`));
  return lines;
}

function fixLine(fix: Fix, colors: Colors): string {
  const kind = fix.needsInput === true ? " (in the editor)" : fix.safe ? "" : " (unsafe)";
  return `  ${colors.green("fix")} ${visibleText(fix.title)}${colors.gray(kind)}`;
}

function statisticsTable(entries: readonly RuleStatistics[], colors: Colors): string {
  const countWidth = Math.max(...entries.map(({ findings }) => findings.toLocaleString("en").length));
  const nameWidth = Math.max(...entries.map(({ name }) => name.length));
  const rows = entries.map(({ code, name, findings, severities, safelyFixable, unsafelyFixable }) => {
    const fixes = [
      ...(safelyFixable > 0 ? [`${safelyFixable.toLocaleString("en")} with --fix`] : []),
      ...(unsafelyFixable > 0 ? [`${unsafelyFixable.toLocaleString("en")} with --unsafe-fixes`] : []),
    ];
    const parts = Object.entries(severities).filter(([, count]) => count > 0);
    const levels = parts.map(([severity, count]) => severityCount(severity as Severity, count));
    const columns = [findings.toLocaleString("en").padStart(countWidth), colors.bold(code), name.padEnd(nameWidth)];
    return `  ${columns.join("  ")}  ${colors.gray([inWords(levels), ...fixes].join("; "))}`;
  });
  return [colors.bold("Findings by rule"), ...rows].join("\n");
}

function summaryBlocks(result: CheckResult, colors: Colors): string[] {
  const { skipped, notes } = result.summary;
  const sentence = [summarySentence(result), fixSentence(result)].filter((each) => each !== null).join(" ");
  return [
    ...(skipped.length > 0 ? [skippedText(skipped, colors)] : []),
    ...(notes.length > 0 ? [notes.map((note) => `${colors.cyan("note:")} ${visibleText(note)}`).join("\n")] : []),
    result.findings.length === 0 ? colors.green(sentence) : colors.bold(sentence),
  ];
}

function skippedText(skipped: readonly SkippedFile[], colors: Colors): string {
  const lines = skipped
    .slice(0, SKIPPED_SHOWN)
    .map(({ path, reason }) => `  ${visibleText(path)}: ${visibleText(reason)}`);
  const rest = skipped.length - lines.length;
  if (rest > 0) lines.push(colors.gray(`  and ${rest.toLocaleString("en")} more; --format json lists them all`));
  return [`${colors.bold(`Skipped ${counted(skipped.length, "file")}`)}`, ...lines].join("\n");
}
