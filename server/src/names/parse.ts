import { canonicalName } from "./conventions.ts";
import type { ModelName, Segment } from "./model-name.ts";

/** Reads a model name. Never throws; takes time linear in the length of the text. */
export function parseName(text: string): ModelName {
  const slash = text.indexOf("/");
  const owner = slash > 0 ? text.slice(0, slash) : null;
  const segments: Segment[] = [];
  if (owner !== null) segments.push({ kind: "owner", text: owner, start: 0, end: slash });
  for (const match of text.slice(slash + 1).matchAll(/[vV]\d+(?:[._]\d+)*|[^-_./:@\s]+/g)) {
    const start = slash + 1 + match.index;
    const kind = /^[vV]\d/.test(match[0]) ? "version" : "identifier";
    segments.push({ kind, text: match[0], start, end: start + match[0].length });
  }
  const found = segments.find((segment) => segment.kind === "version");
  const version = found ? { text: found.text, start: found.start, end: found.end } : null;
  const name: ModelName = {
    name: text,
    owner,
    scheme: version ? "partial-semver" : "none",
    version,
    segments,
    canonical: text,
  };
  return { ...name, canonical: canonicalName(name) };
}

/** Writes a name as it was read: parseName(printName(x)) equals x. */
export function printName(name: ModelName): string {
  return name.name;
}
