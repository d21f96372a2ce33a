import type { Place } from "../documents/place.ts";
import { comparePlaces, placeKey } from "../documents/place-order.ts";
import type { SegmentKind } from "../names/model-name.ts";
import { parseName } from "../names/parse.ts";
import type { ModelReference } from "./model-reference.ts";
import { isKnown, type Piece, sliceWritten, type WrittenText } from "./written.ts";

/** One part of a model name where a person wrote it; a part that is put together from pieces has one of these for each. */
export interface WrittenSegment {
  kind: SegmentKind;
  place: Place;
}

/**
 * Where the segments of the references' names are written, in the order of the code. Left out are names of which a part is only known when the
 * code runs, as it may make another thing of its neighbours, and segments that share escaped characters with others.
 */
export function writtenSegments(references: readonly ModelReference[]): WrittenSegment[] {
  const byPlace = new Map<string, WrittenSegment>();
  for (const { name, nameWritten } of references) {
    if (name === null || nameWritten === null || nameWritten.text !== name || !isKnown(nameWritten)) continue;
    for (const segment of segmentsOf(name, nameWritten)) {
      const key = placeKey(segment.place);
      if (!byPlace.has(key)) byPlace.set(key, segment);
    }
  }
  return [...byPlace.values()].sort((one, other) => comparePlaces(one.place, other.place));
}

function segmentsOf(name: string, written: WrittenText): WrittenSegment[] {
  const whole = new Set(written.pieces);
  // A slice that is not the whole piece has a place of its own only where the piece stands as it is.
  const isExact = (piece: Piece) => piece.verbatim || whole.has(piece);
  return parseName(name).segments.flatMap(({ kind, start, end }) =>
    sliceWritten(written, start, end)
      .pieces.filter(isExact)
      .map(({ place }) => ({ kind, place })),
  );
}
