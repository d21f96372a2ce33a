import * as l10n from "@vscode/l10n";
import { writtenSegments } from "../../references/written-segments.ts";
import { SEGMENT_WORDS } from "../../reports/name-words.ts";
import { answer } from "../answer.ts";
import type { AskedFile } from "../asked-place.ts";
import type { Conversions } from "../conversions.ts";
import { type NameSegment, SEGMENTS, type SegmentsResult } from "../protocol.ts";
import type { Feature } from "./feature.ts";

/** The segments of the names that are written in a document, for an editor that shows them. */
export const segments: Feature = {
  capabilities: () => ({}),
  serve: ({ connection, session }) =>
    connection.onRequest(SEGMENTS, ({ textDocument }, token) =>
      answer(token, async (): Promise<SegmentsResult> => {
        const asked = await session.fileAt(textDocument.uri);
        return asked === null ? [] : segmentsIn(asked, session.conversions);
      }),
    ),
};

function segmentsIn(asked: AskedFile, conversions: Conversions): NameSegment[] {
  const { folder, path, cell } = asked;
  return writtenSegments(folder.project.referencesTouching(path))
    .filter(({ place }) => place.path === path && place.cell === cell)
    .map(({ kind, place }) => ({
      kind,
      meaning: l10n.t(SEGMENT_WORDS[kind]),
      range: conversions.toEditor(asked, place.range),
    }));
}
