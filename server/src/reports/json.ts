import type { Place, Range, TextEdit } from "../documents/place.ts";
import type { ModelReference } from "../references/model-reference.ts";
import type { Finding, Fix, RelatedPlace, Severity } from "../rules/finding.ts";
import { type CheckResult, countBySeverity, type SkippedFile } from "./check-result.ts";
import { type RuleStatistics, statisticsByRule } from "./statistics.ts";

/** A place in a JSON report: zero-based lines and UTF-16 characters; in a notebook relative to the cell. */
export interface JsonPlace {
  path: string;
  cell?: number;
  range: Range;
}

/** A text to be put in the place of another. */
export interface JsonEdit extends JsonPlace {
  text: string;
}

/** Edits that mend a finding. */
export interface JsonFix {
  title: string;
  /** Whether the same model is loaded before and after. */
  safe: boolean;
  /** Its text has a part that a person must fill in. */
  needsInput?: true;
  edits: JsonEdit[];
}

/** One finding of a {@link JsonReport}. */
export interface JsonFinding extends JsonPlace {
  code: string;
  name: string;
  severity: Severity;
  message: string;
  /** By which the finding is known again when lines have moved; no two of a report are the same. */
  fingerprint: string;
  /** Null for what a project lacks, which is about no model. */
  reference: { ecosystem: string; role: string; name: string | null; version: string | null } | null;
  fixes: JsonFix[];
  related: (JsonPlace & { message: string })[];
}

/** The stable form of a check's result. `version` rises when a field changes its meaning; new fields may come without that. */
export interface JsonReport {
  version: 1;
  findings: JsonFinding[];
  summary: {
    files: number;
    skipped: SkippedFile[];
    findings: Record<Severity, number>;
    notes: string[];
    /** Only after fixes were applied. */
    fixed?: { findings: number; files: number };
  };
  /** Only where asked for. */
  statistics?: RuleStatistics[];
}

/** A check's result as JSON text with a final newline; the order of fields and findings is always the same. */
export function jsonReport(result: CheckResult, options: { statistics: boolean }): string {
  return `${JSON.stringify(reportValue(result, options), null, 2)}\n`;
}

/** The same as a value. */
export function reportValue(result: CheckResult, options: { statistics: boolean }): JsonReport {
  return {
    version: 1,
    findings: result.findings.map((finding, index) => jsonFinding(finding, result.fingerprints[index] ?? "")),
    summary: {
      files: result.summary.files,
      skipped: result.summary.skipped.map(({ path, reason }) => ({ path, reason })),
      findings: countBySeverity(result.findings),
      notes: [...result.summary.notes],
      ...(result.fixed === null ? {} : { fixed: result.fixed }),
    },
    ...(options.statistics ? { statistics: statisticsByRule(result) } : {}),
  };
}

function jsonFinding(finding: Finding, fingerprint: string): JsonFinding {
  const { code, name, severity, place, message, reference, fixes, related } = finding;
  return {
    code,
    name,
    severity,
    ...jsonPlace(place),
    message,
    fingerprint,
    reference: reference === null ? null : jsonReference(reference),
    fixes: fixes.map(jsonFix),
    related: related.map(jsonRelated),
  };
}

function jsonReference({ ecosystem, role, name, pin }: ModelReference): NonNullable<JsonFinding["reference"]> {
  return { ecosystem, role, name, version: pin.text };
}

/** A place with the fields that are known, and no others. */
export function jsonPlace({ path, cell, range }: Place): JsonPlace {
  const { start, end } = range;
  return {
    path,
    ...(cell === undefined ? {} : { cell }),
    range: {
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    },
  };
}

function jsonFix({ title, safe, needsInput, edits }: Fix): JsonFix {
  return { title, safe, ...(needsInput === true ? { needsInput } : {}), edits: edits.map(jsonEdit) };
}

function jsonEdit(edit: TextEdit): JsonEdit {
  return { ...jsonPlace(edit), text: edit.text };
}

function jsonRelated({ place, message }: RelatedPlace): JsonPlace & { message: string } {
  return { ...jsonPlace(place), message };
}
