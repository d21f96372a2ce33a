import { ecosystemTables } from "../../../server/src/references/ecosystems/all-tables.ts";
import type { ModelReference } from "../../../server/src/references/model-reference.ts";
import { HOLE } from "../../../server/src/references/written.ts";
import { readProject } from "../python/read.ts";

/** What the shipped tables find in Python code. */
export function referencesIn(code: string): ModelReference[] {
  return readProject({ "main.py": code }, ecosystemTables).references;
}

/**
 * One line for each reference: `role subject name pin`, holes shown as `*`; `local` for a path, `!what` for something deprecated,
 * `+pin` where a pin can be inserted.
 */
export function said(reference: ModelReference): string {
  const { role, subject, name, pin, isLocal, deprecations, pinInsertion } = reference;
  const words = [
    role,
    subject,
    (name ?? "?").replaceAll(HOLE, "*"),
    pin.text === null ? pin.kind : `${pin.kind}:${pin.text}`,
  ];
  if (isLocal) words.push("local");
  if (pinInsertion !== null) words.push("+pin");
  return [...words, ...deprecations.map(({ what }) => `!${what}`)].join(" ");
}

/** Every reference of a piece of code, in alphabetical order. */
export function allSaid(code: string): string[] {
  return referencesIn(code).map(said).sort();
}
