import type { Place, TextEdit } from "../documents/place.ts";
import type { ModelReference } from "../references/model-reference.ts";

/** LSP's severities, loudest first. */
export type Severity = "error" | "warning" | "information" | "hint";

/** Edits that mend a finding. Safe: the same behaviour, the same model loaded. */
export interface Fix {
  title: string;
  safe: boolean;
  edits: TextEdit[];
  /** Only the user can tell whether or how: such a fix is offered in the editor and never applied by itself. */
  needsInput?: true;
  /** The part of the edits' texts that the user fills in. */
  placeholder?: string;
}

/** Another place that a finding speaks of. */
export interface RelatedPlace {
  place: Place;
  message: string;
}

/** A rule's verdict on one reference, before profile and suppression. */
export interface Verdict {
  message: string;
  /** The finding is at most this loud, whatever the rule's severity. */
  atMost?: Severity;
  /** Default: the reference's own place. */
  place?: Place;
  fixes: Fix[];
  related: RelatedPlace[];
}

/** A verdict with its rule and severity: what the user sees. */
export interface Finding {
  code: string;
  name: string;
  severity: Severity;
  place: Place;
  message: string;
  /** Null for what a project lacks, which is about no model. */
  reference: ModelReference | null;
  fixes: Fix[];
  related: RelatedPlace[];
  /** The code is deprecated (LSP DiagnosticTag.Deprecated). */
  deprecated: boolean;
}

/** What is wrong with one reference to a model. */
export interface ModelFinding extends Finding {
  reference: ModelReference;
}
