import { type Hover, MarkupKind } from "vscode-languageserver";
import { touch } from "../../documents/place-order.ts";
import type { ModelReference } from "../../references/model-reference.ts";
import type { Finding } from "../../rules/finding.ts";
import { answer } from "../answer.ts";
import type { AskedPosition } from "../asked-place.ts";
import type { Conversions } from "../conversions.ts";
import { inlineCode } from "../markdown.ts";
import { describeName } from "../name-description.ts";
import { describePin, describeReference } from "../reference-description.ts";
import type { Feature } from "./feature.ts";

/** LSP `textDocument/hover`: what is named at a position. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  serve: ({ connection, session, support }) =>
    connection.onHover((params, token) =>
      answer(token, async () => {
        const asked = await session.positionAt(params);
        return asked === null ? null : hoverAt(asked, session.conversions, support.markdownHover);
      }),
    ),
};

function hoverAt(asked: AskedPosition, conversions: Conversions, markdown: boolean): Hover | null {
  const { folder, path, position, cell } = asked;
  const reference = folder.project.referenceAt(path, position, cell);
  if (reference === null) return null;
  const value = describe(reference, findingsAbout(reference, folder.project.findings(path), conversions));
  const range = conversions.toEditor(asked, reference.place.range);
  return markdown
    ? { contents: { kind: MarkupKind.Markdown, value }, range }
    : { contents: { kind: MarkupKind.PlainText, value: withoutMarkup(value) }, range };
}

function describe(reference: ModelReference, findings: readonly string[]): string {
  const pin = describePin(reference);
  const title =
    reference.name === null ? "A model whose name is only known when the code runs" : inlineCode(reference.name);
  return [
    `**${title}**  \n${describeReference(reference)}`,
    ...(reference.name === null ? [] : [describeName(reference.name)]),
    ...(pin === null ? [] : [`Pin: ${pin}`]),
    ...(findings.length === 0 ? [] : [`Findings: ${findings.join(", ")}`]),
  ].join("\n\n");
}

/** Codes and names only: the editor shows the messages itself. A finding reported elsewhere for several places says where. */
function findingsAbout(reference: ModelReference, inFile: readonly Finding[], conversions: Conversions): string[] {
  return inFile.flatMap(({ code, name, place, related }) => {
    const page = conversions.rulePage(code);
    const label = `${page === null ? code : `[${code}](${page})`} (${name})`;
    if (touch(place, reference.place)) return [label];
    if (!related.some((each) => touch(each.place, reference.place))) return [];
    const cell = place.cell === undefined ? "" : `cell ${place.cell + 1}, `;
    return [`${label} at ${cell}line ${place.range.start.line + 1}`];
  });
}

/** For editors that show no Markdown. */
function withoutMarkup(markdown: string): string {
  return markdown
    .replace(/^\| --- .*\n/gm, "")
    .replace(/\[(MV\d+)\]\([^)]*\)/g, "$1")
    .replace(/\\(?=[\\`*_{}[\]()#+!|<>~-])|\*\*|`/g, "");
}
