import type { Severity } from "./finding.ts";
import type { RuleSeverity } from "./rule.ts";

/**
 * The usual severities of a rule: its own under `strict`; under `recommended` one for code that serves or deploys, one for other
 * code, and one for what nobody depends on (notebooks, tests, examples, documentation).
 */
export function severityByContext(
  strict: Severity,
  recommended: { serving: Severity; code: Severity; aside: Severity | "off" },
): RuleSeverity {
  const { serving, code, aside } = recommended;
  return {
    strict,
    recommended: {
      serving,
      pipeline: code,
      other: code,
      notebook: aside,
      test: aside,
      example: aside,
      documentation: aside,
    },
  };
}
