import type { Place } from "../documents/place.ts";
import type { Finding, Severity } from "../rules/finding.ts";
import { matchesPattern } from "../rules/path-pattern.ts";
import type { FindingSettings } from "../rules/profile.ts";
import { covers, isSelected } from "../rules/selection.ts";
import type { PracticeResult } from "./check-practices.ts";
import type { PartVerdict, Practice } from "./practice.ts";

/**
 * One finding for each part that a project lacks, by path and code. It stands where something is wrong, else at the beginning of the file that
 * should hold it, else on the project's folder.
 * @param files those of the project
 * @param settings those of the project's root
 */
export function practiceFindings(
  results: readonly PracticeResult[],
  files: ReadonlySet<string>,
  settings: FindingSettings,
): Finding[] {
  return results
    .filter(({ state }) => state === "missing" || state === "partial")
    .flatMap(({ practice, parts }) => findingsOf(practice, parts, files, settings))
    .filter(({ code, place }) => !isIgnoredIn(place.path, code, settings))
    .sort(compare);
}

/** The practices that settings ask for. */
export function isPracticeSelected(
  { code }: Practice,
  { select, ignore }: Pick<FindingSettings, "select" | "ignore">,
): boolean {
  return isSelected(code, select, ignore);
}

function findingsOf(
  practice: Practice,
  parts: readonly PartVerdict[],
  files: ReadonlySet<string>,
  settings: FindingSettings,
): Finding[] {
  const severity = severityOf(practice, settings);
  if (severity === "off") return [];
  return parts
    .filter(({ state }) => state === "missing")
    .map(({ evidence, message, file }) => {
      const [first, ...others] = evidence;
      const place = first?.place ?? beginningOf(file !== null && files.has(file) ? file : ".");
      const related = others.map((each) => ({ place: each.place, message: each.message }));
      const { code, name } = practice;
      return { code, name, severity, place, message, reference: null, fixes: [], related, deprecated: false };
    });
}

function severityOf({ code, severity }: Practice, settings: FindingSettings): Severity | "off" {
  const configured = Object.keys(settings.severity)
    .filter((selector) => covers(selector, code))
    .sort((one, other) => other.length - one.length)[0];
  if (configured !== undefined) return settings.severity[configured] ?? "off";
  const { strict, recommended } = severity;
  return settings.profile === "strict" ? strict : recommended.other;
}

function isIgnoredIn(path: string, code: string, { perFileIgnores, folder }: FindingSettings): boolean {
  return Object.entries(perFileIgnores).some(
    ([pattern, codes]) =>
      codes.some((each) => covers(each, code)) && path !== "." && matchesPattern(pattern, path, folder),
  );
}

function beginningOf(path: string): Place {
  return { path, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
}

function compare(one: Finding, other: Finding): number {
  const [left, right] = [one, other].map(({ place, code }) => `${place.path}\n${code}`);
  return (left ?? "") < (right ?? "") ? -1 : 1;
}
