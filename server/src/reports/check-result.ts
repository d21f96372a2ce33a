import type { Place } from "../documents/place.ts";
import type { ModelReference } from "../references/model-reference.ts";
import type { Finding, Severity } from "../rules/finding.ts";
import type { Profile } from "../rules/profile.ts";
import type { Rule, RuleDocumentation } from "../rules/rule.ts";

/** What a report says about a rule. */
export interface RuleNote extends Pick<Rule, "code" | "name" | "summary" | "severity"> {
  /** Address of the rule's page; null where it has none. */
  url: string | null;
  /** Where it is given, a page-long report holds the rule's page itself and links there. */
  documentation?: RuleDocumentation;
}

/** A file that was passed over, and why. */
export interface SkippedFile {
  path: string;
  reason: string;
}

/** How many files and findings the fixes of this run mended. */
export interface FixCount {
  findings: number;
  files: number;
}

/** One check of a project: a plain value, the whole input of every report. */
export interface CheckResult {
  /** ModelVer's own version. */
  toolVersion: string;
  /** Name of the project's folder. */
  project: string;
  /** Those in force for the files checked: more than one where folders of the project differ. */
  profiles: readonly Profile[];
  /** Findings at this severity or above fail the check. */
  failLevel: Severity;
  /** Sorted by path, cell, place and code. */
  findings: readonly Finding[];
  /** By which other tools know each finding again when lines have moved, in the order of the findings; no two are the same. */
  fingerprints: readonly string[];
  /** Every model reference of the files checked, in path order. */
  references: readonly ModelReference[];
  summary: {
    /** Files checked. */
    files: number;
    skipped: readonly SkippedFile[];
    notes: readonly string[];
  };
  /** The source line at which each finding begins, by {@link lineKey}; a line that could not be read is absent. */
  lines: ReadonlyMap<string, string>;
  /** The one-based line of the notebook's file at which a place in a cell begins, by {@link lineKey}, where it is known. */
  fileLines: ReadonlyMap<string, number>;
  /** The rules that exist, in order of their codes. */
  rules: readonly RuleNote[];
  /** Null where no fixes were asked for. */
  fixed: FixCount | null;
}

/** The severities, loudest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "information", "hint"];

/** The key under which {@link CheckResult.lines} holds the line at which a place begins. */
export function lineKey({ path, cell, range }: Place): string {
  return `${path}\n${cell ?? ""}\n${range.start.line}`;
}

/** Whether a severity is at a level or above it. */
export function reaches(severity: Severity, level: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

/** Values in groups by a key, in the order in which the keys first come. */
export function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** The loudest values, the first of equals, at most so many, in the order in which they were given. */
export function byLoudness<Value>(
  values: readonly Value[],
  severityOf: (value: Value) => Severity,
  most: number,
): Value[] {
  if (values.length <= most) return [...values];
  const loudest = SEVERITIES.flatMap((severity) => values.filter((value) => severityOf(value) === severity));
  const kept = new Set(loudest.slice(0, most));
  return values.filter((value) => kept.has(value));
}
