import type { PracticeResult } from "./check-practices.ts";
import type { ProjectEvidence } from "./evidence/project-evidence.ts";

/** The codes of what a project lacks, in their order; of one without any code also what does not apply yet, as it is only begun. */
export function lackingPractices(
  practices: readonly PracticeResult[],
  { code }: Pick<ProjectEvidence, "code">,
): string[] {
  const isBegun = code.length > 0;
  return practices
    .filter(({ state }) => state === "missing" || state === "partial" || (state === "does-not-apply" && !isBegun))
    .map(({ practice }) => practice.code);
}
