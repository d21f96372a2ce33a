import type { Place } from "../documents/place.ts";
import type { RuleDocumentation, RuleSeverity } from "../rules/rule.ts";
import type { ProjectEvidence } from "./evidence/project-evidence.ts";

/** Something of the project that shows a practice, or what is wrong with it. */
export interface Evidence {
  place: Place;
  /** What was found there. */
  message: string;
}

/** Whether one part of a practice is there; a part that does not apply has a reason for that as its message. */
export type PartState = "there" | "missing" | "does-not-apply";

/** The verdict on one part of a practice. */
export interface PartVerdict {
  /** What the part is, in a few words: `base image pinned`. */
  name: string;
  state: PartState;
  /** What was found; of a missing part what is wrong there. */
  evidence: readonly Evidence[];
  /** What was found, what is missing, or why the part does not apply. */
  message: string;
  /** The file that a missing part belongs in, relative to the root; null where no file is meant, or the part is not missing. */
  file: string | null;
}

/** Something that keeps a project of models healthy: everything about it stands in its own file. */
export interface Practice {
  code: string;
  name: string;
  /** One line, without a full stop: what is said of a project that lacks it. */
  summary: string;
  severity: RuleSeverity;
  documentation: RuleDocumentation;
  /** The verdict on each part, by what was read of the project; a pure function. */
  check(project: ProjectEvidence): PartVerdict[];
}

/** A practice's severities: its presence hangs on no place in the code. */
export const PRACTICE_SEVERITY: RuleSeverity = {
  strict: "warning",
  recommended: {
    serving: "information",
    pipeline: "information",
    other: "information",
    notebook: "information",
    test: "information",
    example: "information",
    documentation: "information",
  },
};
