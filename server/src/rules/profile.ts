import { comparePlaces } from "../documents/place-order.ts";
import type { DocumentFacts } from "../references/document-facts.ts";
import type { ModelReference } from "../references/model-reference.ts";
import { HOLE } from "../references/written.ts";
import { allRules, speakAlone } from "./all-rules.ts";
import type { ModelFinding, Severity, Verdict } from "./finding.ts";
import { foldByModel, quieter } from "./folding.ts";
import { mergeSamePlace, withoutRepetition } from "./merging.ts";
import { matchesPattern } from "./path-pattern.ts";
import { nameWrittenElsewhere } from "./related-places.ts";
import type { ProjectFacts, Rule } from "./rule.ts";
import { covers, isSelected } from "./selection.ts";
import { Suppressions } from "./suppression.ts";

/** The manners in which findings are reported. */
export type Profile = "recommended" | "strict";

/** What a project asks to be told, and how loudly. */
export interface FindingSettings {
  profile: Profile;
  /** Selectors of rules ({@link isSelected}); empty: every rule. */
  select: readonly string[];
  ignore: readonly string[];
  /** Selectors of rules that are silent in files that match a pattern in .gitignore's form. */
  perFileIgnores: Readonly<Record<string, readonly string[]>>;
  /** What the patterns are relative to, itself relative to the root; empty: the root. */
  folder: string;
  /** Severities by selector, in place of the rule's own; the longest selector decides. */
  severity: Readonly<Record<string, Severity | "off">>;
}

/**
 * The findings of one document, ordered by place and code. A pure function of what it is given.
 * @param project what the project knows, as seen from this document
 * @param settings those that hold for this document
 */
export function findingsOf(
  facts: DocumentFacts,
  project: ProjectFacts,
  settings: FindingSettings,
  rules: readonly Rule[] = allRules,
): ModelFinding[] {
  const ignored = Object.keys(settings.perFileIgnores)
    .filter((pattern) => matchesPattern(pattern, facts.path, settings.folder))
    .flatMap((pattern) => settings.perFileIgnores[pattern] ?? []);
  const inForce = rules.filter(
    ({ code }) => isSelected(code, settings.select, settings.ignore) && !ignored.some((each) => covers(each, code)),
  );
  const found = facts.references.flatMap((reference) => findingsAt(reference, project, settings, inForce));
  const suppressions = new Suppressions(facts.suppressions);
  const audible = found.filter(({ code, place }) => !suppressions.has(code, place));
  const merged = mergeSamePlace(audible.sort(compareFindings));
  return (settings.profile === "strict" ? merged : foldByModel(merged)).sort(compareFindings);
}

function findingsAt(
  reference: ModelReference,
  project: ProjectFacts,
  settings: FindingSettings,
  rules: readonly Rule[],
): ModelFinding[] {
  const findings: ModelFinding[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, reference, project, settings);
    if (severity === "off") continue;
    for (const verdict of rule.check(reference, project))
      findings.push(findingFrom(verdict, rule, severity, reference));
  }
  const speaker = speakAlone.find((code) => findings.some((finding) => finding.code === code));
  return findings.filter(({ code }) => code === speaker || !speakAlone.includes(code));
}

function severityOf(
  rule: Rule,
  reference: ModelReference,
  project: ProjectFacts,
  settings: FindingSettings,
): Severity | "off" {
  const configured = Object.keys(settings.severity)
    .filter((selector) => covers(selector, rule.code))
    .sort((one, other) => other.length - one.length)[0];
  if (configured !== undefined) return settings.severity[configured] ?? "off";
  if (settings.profile === "strict") return rule.severity.strict;
  return rule.severity.recommended[project.contextOf(reference.place.path)];
}

function findingFrom(verdict: Verdict, rule: Rule, severity: Severity, reference: ModelReference): ModelFinding {
  const related = withoutRepetition([...nameWrittenElsewhere(reference), ...verdict.related]);
  return {
    code: rule.code,
    name: rule.name,
    severity: verdict.atMost === undefined ? severity : quieter(severity, verdict.atMost),
    place: verdict.place ?? reference.place,
    message: readable(verdict.message),
    reference,
    fixes: verdict.fixes.map((fix) => ({ ...fix, title: readable(fix.title) })),
    related: related.map((each) => ({ ...each, message: readable(each.message) })),
    deprecated: rule.deprecated === true,
  };
}

/** `{…}` stands for each part of a name that is known only when the program runs. */
function readable(message: string): string {
  return message.replaceAll(HOLE, "{…}");
}

function compareFindings(one: ModelFinding, other: ModelFinding): number {
  return comparePlaces(one.place, other.place) || (one.code < other.code ? -1 : one.code > other.code ? 1 : 0);
}
