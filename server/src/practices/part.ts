import type { Evidence, PartVerdict } from "./practice.ts";

/** How many pieces of evidence a part shows; the message says whether there are more. */
const SHOWN = 5;

/** A part that is there, as its evidence shows. The first piece of evidence is the message where none is given. */
export function there(name: string, evidence: readonly Evidence[], message?: string): PartVerdict {
  const rest = evidence.length > SHOWN ? " and more" : "";
  const said = message ?? [...new Set(evidence.slice(0, SHOWN).map((each) => each.message))].join(", ") + rest;
  return { name, state: "there", evidence: evidence.slice(0, SHOWN), message: said, file: null };
}

/**
 * A part that is missing.
 * @param message what to do, as a sentence
 * @param file where it belongs; null: in no certain file
 * @param evidence what is wrong, where something is
 */
export function missing(
  name: string,
  message: string,
  file: string | null,
  evidence: readonly Evidence[] = [],
): PartVerdict {
  return { name, state: "missing", evidence: evidence.slice(0, SHOWN), message, file };
}

/** A part that does not apply, and why. */
export function doesNotApply(name: string, reason: string): PartVerdict {
  return { name, state: "does-not-apply", evidence: [], message: reason, file: null };
}

/** A part that is there where there is evidence of it, else missing. */
export function thereOrMissing(
  name: string,
  evidence: readonly Evidence[],
  otherwise: { message: string; file: string | null },
): PartVerdict {
  return evidence.length > 0 ? there(name, evidence) : missing(name, otherwise.message, otherwise.file);
}
