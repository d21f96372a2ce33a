import type { Finding, Severity } from "../rules/finding.ts";
import { type CheckResult, countBySeverity, groupBy } from "./check-result.ts";

/** What one rule found. */
export interface RuleStatistics {
  code: string;
  name: string;
  findings: number;
  severities: Record<Severity, number>;
  /** Findings that `--fix` mends. */
  safelyFixable: number;
  /** Findings that only `--fix --unsafe-fixes` mends. */
  unsafelyFixable: number;
}

/** One entry for each rule that found something, most findings first, then by code. */
export function statisticsByRule({ findings }: Pick<CheckResult, "findings">): RuleStatistics[] {
  const entries = [...groupBy(findings, (finding) => finding.code).values()].map(statisticsOf);
  return entries.sort((one, other) => other.findings - one.findings || (one.code < other.code ? -1 : 1));
}

/** What running again with fixes would do for a finding. */
export function fixability(finding: Finding): "safe" | "unsafe" | null {
  const applicable = finding.fixes.filter((fix) => fix.needsInput !== true && fix.edits.length > 0);
  if (applicable.some((fix) => fix.safe)) return "safe";
  return applicable.length > 0 ? "unsafe" : null;
}

function statisticsOf(findings: readonly Finding[]): RuleStatistics {
  const { code, name } = findings[0]!;
  const fixable = findings.map(fixability);
  return {
    code,
    name,
    findings: findings.length,
    severities: countBySeverity(findings),
    safelyFixable: fixable.filter((each) => each === "safe").length,
    unsafelyFixable: fixable.filter((each) => each === "unsafe").length,
  };
}
