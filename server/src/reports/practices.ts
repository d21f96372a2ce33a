import type { PracticeResult } from "../practices/check-practices.ts";
import type { CheckResult } from "./check-result.ts";

/** A check of a project's practices: the findings, as any check gives them, and the whole checklist. */
export interface PracticesResult {
  check: CheckResult;
  practices: readonly PracticeResult[];
}

/** How many practices are in each state. */
export function countByState(practices: readonly PracticeResult[]): Record<PracticeResult["state"], number> {
  const counts = { there: 0, partial: 0, missing: 0, "set-aside": 0, "does-not-apply": 0 };
  for (const { state } of practices) counts[state]++;
  return counts;
}
