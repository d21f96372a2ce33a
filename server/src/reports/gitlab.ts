import type { Severity } from "../rules/finding.ts";
import { type CheckResult, lineKey } from "./check-result.ts";
import { visibleText } from "./visible-text.ts";

const SEVERITIES: Readonly<Record<Severity, "critical" | "major" | "minor" | "info">> = {
  error: "critical",
  warning: "major",
  information: "minor",
  hint: "info",
};

/**
 * A check's result as GitLab's code quality report, which a merge request compares with that of its target by the fingerprints.
 * Form: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function gitlabReport(result: CheckResult): string {
  const { findings, fingerprints, fileLines } = result;
  const issues = findings.map(({ code, severity, place, message }, index) => ({
    description: `${place.cell === undefined ? "" : `In cell ${place.cell + 1}: `}${visibleText(message)}`,
    check_name: code,
    fingerprint: fingerprints[index],
    severity: SEVERITIES[severity],
    location: {
      path: place.path,
      lines: {
        begin: place.cell === undefined ? place.range.start.line + 1 : (fileLines.get(lineKey(place)) ?? 1),
      },
    },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
