import type { Place } from "../documents/place.ts";
import type { Finding, Severity } from "../rules/finding.ts";
import type { CheckResult } from "./check-result.ts";
import { summarySentence } from "./summary.ts";
import { visibleText } from "./visible-text.ts";

/** GitHub knows three levels; what is quieter than a warning is a notice. */
const COMMANDS: Record<Severity, string> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

/**
 * A check's result as GitHub Actions workflow commands, one line for each finding, and closing lines for the log.
 * Convention: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport(result: CheckResult, options: { quiet: boolean }): string {
  const closing = options.quiet ? [] : closingLines(result);
  return [...result.findings.map(annotation), ...closing].map((line) => `${line}\n`).join("");
}

function closingLines(result: CheckResult): string[] {
  const { skipped, notes } = result.summary;
  const lines = [
    ...skipped.map(({ path, reason }) => `Skipped ${path}: ${reason}`),
    ...notes.map((note) => `Note: ${note}`),
  ];
  return [...lines.map(visibleText), summarySentence(result)];
}

function annotation(finding: Finding): string {
  const properties = Object.entries({
    file: finding.place.path,
    ...position(finding.place),
    title: `${finding.code} ${finding.name}`,
  }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[finding.severity]} ${properties.join(",")}::${escapeMessage(cellPrefix(finding.place) + finding.message)}`;
}

/** One-based. A place in a notebook has no line in the file that GitHub shows; columns count only within one line. */
function position({ cell, range: { start, end } }: Place): Record<string, number> {
  if (cell !== undefined) return {};
  const lines = { line: start.line + 1, endLine: end.line + 1 };
  if (start.line !== end.line) return lines;
  // GitHub's last column is inclusive: the exclusive zero-based end is the same number.
  return { ...lines, col: start.character + 1, endColumn: Math.max(end.character, start.character + 1) };
}

function cellPrefix({ cell, range }: Place): string {
  return cell === undefined ? "" : `cell ${cell + 1}, line ${range.start.line + 1}: `;
}

function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
