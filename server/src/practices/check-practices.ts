import { allPractices } from "./all-practices.ts";
import type { ProjectEvidence } from "./evidence/project-evidence.ts";
import type { PartVerdict, Practice } from "./practice.ts";

/** How it stands with a practice as a whole. */
export type PracticeState = "there" | "partial" | "missing" | "set-aside" | "does-not-apply";

/** A practice with the verdicts on its parts. */
export interface PracticeResult {
  practice: Practice;
  state: PracticeState;
  /** Also of a practice that is set aside: what was found stays true. */
  parts: readonly PartVerdict[];
  /** Why it was set aside; null where it was not. */
  reason: string | null;
}

/**
 * The verdicts on practices, in order of their codes. Pure.
 * @param setAside reasons by code, for practices that the project does not want
 */
export function checkPractices(
  project: ProjectEvidence,
  setAside: Readonly<Record<string, string>> = {},
  practices: readonly Practice[] = allPractices,
): PracticeResult[] {
  return practices.map((practice) => {
    const parts = practice.check(project);
    const reason = setAside[practice.code] ?? null;
    return { practice, state: reason === null ? stateOf(parts) : "set-aside", parts, reason };
  });
}

function stateOf(parts: readonly PartVerdict[]): PracticeState {
  const has = (state: PartVerdict["state"]) => parts.some((part) => part.state === state);
  if (!has("missing")) return has("there") ? "there" : "does-not-apply";
  return has("there") ? "partial" : "missing";
}
