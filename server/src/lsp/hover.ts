import { type Hover, MarkupKind } from "vscode-languageserver";
import type { Position } from "../documents/place.ts";
import type { ModelReference } from "../references/model-reference.ts";
import type { Finding } from "../rules/finding.ts";
import type { AskedFile } from "./code-actions.ts";
import type { Conversions } from "./conversions.ts";
import { inlineCode, prose } from "./markdown.ts";
import { describeName } from "./name-description.ts";
import { describePin, describeReference } from "./reference-description.ts";
import { touches } from "./touching.ts";

/** What is named at a position of a file whose references are up to date; null where nothing is. */
export function hoverAt(
  file: AskedFile,
  position: Position,
  conversions: Conversions,
  markdown: boolean,
): Hover | null {
  const reference = file.folder.project.referenceAt(file.path, position, file.cell);
  if (reference === null) return null;
  const findings = file.folder.project.findings(file.path).filter((finding) => concerns(finding, reference));
  const value = describe(reference, findings, conversions);
  const { range } = reference.place;
  return markdown
    ? { contents: { kind: MarkupKind.Markdown, value }, range }
    : { contents: { kind: MarkupKind.PlainText, value: withoutMarkup(value) }, range };
}

function describe(reference: ModelReference, findings: readonly Finding[], conversions: Conversions): string {
  const pin = describePin(reference);
  const title =
    reference.name === null ? "A model whose name is only known when the code runs" : inlineCode(reference.name);
  return [
    `**${title}**  \n${describeReference(reference)}`,
    ...(reference.name === null ? [] : [describeName(reference.name)]),
    ...(pin === null ? [] : [`Pin: ${pin}`]),
    ...(findings.length === 0 ? [] : [findings.map((finding) => findingLine(finding, conversions)).join("\n")]),
  ].join("\n\n");
}

function findingLine({ code, message }: Finding, conversions: Conversions): string {
  const page = conversions.rulePage(code);
  return `- ${page === null ? code : `[${code}](${page})`} ${prose(message)}`;
}

function concerns({ place }: Finding, reference: ModelReference): boolean {
  return place.cell === reference.place.cell && touches(place.range, reference.place.range);
}

/** For editors that show no Markdown. */
function withoutMarkup(markdown: string): string {
  return markdown
    .replace(/^\| --- .*\n/gm, "")
    .replace(/\[(MV\d+)\]\([^)]*\)/g, "$1")
    .replace(/\\(?=[\\`*_{}[\]()#+!|<>~-])|\*\*|`/g, "");
}
