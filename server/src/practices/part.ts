import { first } from "./evidence/as-needed.ts";
import type { Evidence, PartVerdict } from "./practice.ts";

/** How many pieces of evidence a part shows; the message says whether there are more. */
const SHOWN = 5;

/** As much of some evidence as anybody is shown, and one more, which tells that there is more. */
export function enough(evidence: Iterable<Evidence>): Evidence[] {
  return first(evidence, SHOWN + 1);
}

/** A part that is there, as its evidence shows. The first piece of evidence is the message where none is given. */
export function there(name: string, evidence: Iterable<Evidence>, message?: string): PartVerdict {
  const found = enough(evidence);
  const shown = found.slice(0, SHOWN);
  const rest = found.length > SHOWN ? " and more" : "";
  const said = message ?? [...new Set(shown.map((each) => each.message))].join(", ") + rest;
  return { name, state: "there", evidence: shown, message: said, file: null };
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
  evidence: Iterable<Evidence> = [],
): PartVerdict {
  return { name, state: "missing", evidence: first(evidence, SHOWN), message, file };
}

/** A part that does not apply, and why. */
export function doesNotApply(name: string, reason: string): PartVerdict {
  return { name, state: "does-not-apply", evidence: [], message: reason, file: null };
}

/** A part that is there where there is evidence of it, else missing. */
export function thereOrMissing(
  name: string,
  evidence: Iterable<Evidence>,
  otherwise: { message: string; file: string | null },
): PartVerdict {
  const found = enough(evidence);
  return found.length > 0 ? there(name, found) : missing(name, otherwise.message, otherwise.file);
}
