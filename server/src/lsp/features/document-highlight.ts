import { type DocumentHighlight, DocumentHighlightKind } from "vscode-languageserver";
import { type ModelPlace, placesNaming } from "../../references/model-places.ts";
import { answer } from "../answer.ts";
import type { AskedPosition } from "../asked-place.ts";
import type { Conversions } from "../conversions.ts";
import type { Feature } from "./feature.ts";

const KINDS: Readonly<Record<ModelPlace["kind"], DocumentHighlightKind>> = {
  publish: DocumentHighlightKind.Write,
  consume: DocumentHighlightKind.Read,
  written: DocumentHighlightKind.Text,
};

/** LSP `textDocument/documentHighlight`: the places of one file that name the model. */
export const documentHighlight: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  serve: ({ connection, session }) =>
    connection.onDocumentHighlight((params, token) =>
      answer(token, async () => {
        const asked = await session.positionAt(params);
        return asked === null ? null : highlightsAt(asked, session.conversions);
      }),
    ),
};

function highlightsAt(asked: AskedPosition, conversions: Conversions): DocumentHighlight[] | null {
  const { folder, path, cell, position } = asked;
  const reference = folder.project.referenceAt(path, position, cell);
  if (reference === null) return null;
  const related = reference.name === null ? [reference] : folder.project.relatedReferences(reference);
  return placesNaming(related)
    .filter(({ place }) => place.path === path && place.cell === cell)
    .map(({ place, kind }) => ({ range: conversions.toEditor(asked, place.range), kind: KINDS[kind] }));
}
