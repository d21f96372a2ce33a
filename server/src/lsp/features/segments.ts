import { parseName } from "../../names/parse.ts";
import type { ModelReference } from "../../references/model-reference.ts";
import { HOLE, sliceWritten } from "../../references/written.ts";
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
  const found = new Map<string, NameSegment>();
  for (const reference of asked.folder.project.referencesTouching(asked.path)) {
    for (const segment of segmentsOf(reference, asked, conversions)) found.set(JSON.stringify(segment.range), segment);
  }
  return [...found.values()];
}

/** A name that is put together may have its segments in several places, and parts of a segment in each. */
function segmentsOf({ name, nameWritten }: ModelReference, asked: AskedFile, conversions: Conversions): NameSegment[] {
  if (name === null || nameWritten === null || name.includes(HOLE)) return [];
  return parseName(name).segments.flatMap(({ kind, start, end }) =>
    sliceWritten(nameWritten, start, end)
      .pieces.filter(({ place, verbatim }) => verbatim && place.path === asked.path && place.cell === asked.cell)
      .map(({ place }) => ({ kind, range: conversions.toEditor(asked, place.range) })),
  );
}
