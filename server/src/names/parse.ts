import { canonicalName } from "./conventions.ts";
import type { ModelName, Segment, VersionPart } from "./model-name.ts";
import { beginReading, type Reading } from "./reading.ts";
import { schemeOf } from "./scheme.ts";
import { readNext } from "./words.ts";

/**
 * Reads a model name: cuts it into lexemes and decides, from left to right, what each one is beside its neighbours.
 * Never throws; takes time linear in the length of the text.
 */
export function parseName(text: string): ModelName {
  const slash = text.indexOf("/");
  const owner = slash > 0 ? text.slice(0, slash) : null;
  const reading = beginReading(text, slash > 0 ? slash + 1 : 0);
  if (owner !== null) reading.segments.push({ kind: "owner", text: owner, start: 0, end: slash });
  for (let index = 0; index < reading.lexemes.length; ) index = readNext(reading, index);
  const found = findVersion(reading);
  const version: VersionPart | null = found && { text: found.text, start: found.start, end: found.end };
  const scheme = found === null ? "none" : schemeOf(found);
  const name: ModelName = { name: text, owner, scheme, version, segments: reading.segments, canonical: text };
  if (version !== null) name.canonical = canonicalName(name);
  return name;
}

/** Writes a name from its segments and the separators between them: `parseName(printName(x))` equals x. */
export function printName({ name, segments }: ModelName): string {
  let printed = "";
  let at = 0;
  for (const { text, start, end } of segments) {
    printed += name.slice(at, start) + text;
    at = end;
  }
  return printed + name.slice(at);
}

/**
 * The version this model is told by: the last one of its own, else the last one beside a family, else the last date, else the
 * last label. Other versions beside a family say from which model this one comes: they are generations.
 */
function findVersion(reading: Reading): Segment | null {
  const version = reading.ownVersion ?? reading.familyVersions?.at(-1) ?? null;
  for (const other of reading.familyVersions ?? []) if (other !== version) other.kind = "generation";
  return version ?? reading.lastDate ?? reading.lastLabel;
}
