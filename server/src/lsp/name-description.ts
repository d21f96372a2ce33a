import * as l10n from "@vscode/l10n";
import type { ModelName, Segment } from "../names/model-name.ts";
import { parseName } from "../names/parse.ts";
import { SCHEME_WORDS, SEGMENT_WORDS } from "../reports/name-words.ts";
import { inlineCode, table } from "./markdown.ts";

/** What a model name says, as Markdown: a line on how its version is written and a table of its segments. */
export function describeName(text: string): string {
  return [describeVersion(text), describeSegments(text)].filter((part) => part !== "").join("\n\n");
}

/** How the version of a name is written, in a line of Markdown. */
export function describeVersion(text: string): string {
  const { version, scheme, canonical } = parseName(text);
  const words = l10n.t(SCHEME_WORDS[scheme]);
  if (version === null) return l10n.t("Version: {0}", words);
  const conventional = canonical === text ? "" : `; ${l10n.t("conventional form: {0}", inlineCode(canonical))}`;
  return `${l10n.t("Version: {0}, {1}", inlineCode(version.text), words)}${conventional}`;
}

/** The segments of a name as a Markdown table; empty for an empty name. */
export function describeSegments(text: string): string {
  const rows = partsOf(parseName(text)).map(({ kind, start, end }) => {
    return [inlineCode(text.slice(start, end)), l10n.t(SEGMENT_WORDS[kind])];
  });
  return rows.length === 0 ? "" : table([l10n.t("Part"), l10n.t("Says")], rows);
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
