import type { Severity } from "../rules/finding.ts";
import { type CheckResult, countBySeverity, SEVERITIES } from "./check-result.ts";
import { fixability } from "./statistics.ts";

const WORDS: Record<Severity, [one: string, many: string]> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  information: ["info", "infos"],
  hint: ["hint", "hints"],
};

/** A count with its thing in the right number: `1 file`, `1,200 files`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** A severity's counts in words, e.g. `2 warnings`. */
export function severityCount(severity: Severity, count: number): string {
  return counted(count, ...WORDS[severity]);
}

/** The result in one sentence: `2 warnings and 1 hint in 2 of 40 files.` */
export function summarySentence(result: CheckResult): string {
  const { files } = result.summary;
  if (files === 0) return "No files to check.";
  if (result.findings.length === 0) return `No findings in ${counted(files, "file")}.`;
  const counts = countBySeverity(result.findings);
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    severityCount(severity, counts[severity]),
  );
  const withFindings = new Set(result.findings.map((finding) => finding.place.path)).size;
  return `${inWords(parts)} in ${withFindings.toLocaleString("en")} of ${counted(files, "file")}.`;
}

/** What fixes did or could do, in a sentence; null where there is nothing to say. */
export function fixSentence(result: CheckResult): string | null {
  const sentences: string[] = [];
  if (result.fixed !== null && result.fixed.findings > 0) {
    sentences.push(`Fixed ${counted(result.fixed.findings, "finding")} in ${counted(result.fixed.files, "file")}.`);
  }
  const fixable = result.findings.map(fixability);
  const safe = fixable.filter((each) => each === "safe").length;
  const unsafe = fixable.filter((each) => each === "unsafe").length;
  if (safe > 0) sentences.push(`${counted(safe, "finding")} can be mended with --fix.`);
  if (unsafe > 0) sentences.push(`${counted(unsafe, "finding")} can be mended with --fix --unsafe-fixes.`);
  return sentences.length === 0 ? null : sentences.join(" ");
}

/** `a`, `a and b`, `a, b and c`. */
export function inWords(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
