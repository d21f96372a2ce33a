import type { ModelName, Segment, SegmentKind, VersionScheme } from "../names/model-name.ts";
import { parseName } from "../names/parse.ts";
import { inlineCode, table } from "./markdown.ts";

const SCHEMES: Readonly<Record<VersionScheme, string>> = {
  semver: "semantic version (MAJOR.MINOR.PATCH)",
  "partial-semver": "version with one or two parts",
  calver: "calendar version",
  date: "date",
  integer: "whole number",
  label: "label, which tells no edition from another",
  none: "no version in the name",
};

const MEANINGS: Readonly<Record<SegmentKind, string>> = {
  owner: "who publishes it",
  architecture: "architecture",
  generation: "generation of the family",
  size: "size",
  version: "version of this model",
  date: "date of this model",
  label: "label",
  dataset: "data it was trained on",
  language: "language",
  task: "task",
  training: "kind of training",
  adaptation: "kind of adaptation",
  quantization: "quantization",
  format: "file format",
  configuration: "setting",
  identifier: "its own name",
};

/** What a model name says, as Markdown: a table of its segments and a line on how its version is written. */
export function describeName(text: string): string {
  const name = parseName(text);
  const rows = partsOf(name).map(({ kind, start, end }) => [inlineCode(text.slice(start, end)), MEANINGS[kind]]);
  return [...(rows.length === 0 ? [] : [table(["Part", "Says"], rows)]), describeScheme(name)].join("\n\n");
}

/** The segments of a name, with those that are only its own words taken as one: `tag-suggester`. */
function partsOf({ segments }: ModelName): Pick<Segment, "kind" | "start" | "end">[] {
  const parts: Pick<Segment, "kind" | "start" | "end">[] = [];
  for (const { kind, start, end } of segments) {
    const before = parts.at(-1);
    if (kind === "identifier" && before?.kind === "identifier") before.end = end;
    else parts.push({ kind, start, end });
  }
  return parts;
}

function describeScheme(name: ModelName): string {
  if (name.version === null) return `Version: ${SCHEMES[name.scheme]}`;
  const canonical = name.canonical === name.name ? "" : `; conventional form: ${inlineCode(name.canonical)}`;
  return `Version: ${inlineCode(name.version.text)}, ${SCHEMES[name.scheme]}${canonical}`;
}
