import type { Place, TextEdit } from "../documents/place.ts";

/** Stands in a text for each part that cannot be known before the program runs (one per hole of an f-string or template). */
export const HOLE = "\uFFFC";

/** A run of characters of a text and the place where a person wrote it. */
export interface Piece {
  /** The characters as the program sees them. */
  text: string;
  place: Place;
  /** Whether the place holds exactly these characters (no escapes, one line), so that a part of it can be edited. */
  verbatim: boolean;
  /** The variables, attributes, parameters and keys that the text goes through on its way to where it is used (`CHURN` in `CHURN = "acme/churn"`). */
  holders?: readonly Place[];
}

/** A text the code holds, and where each part of it was written. The texts of the pieces joined are `text`. */
export interface WrittenText {
  text: string;
  pieces: Piece[];
}

/** Whether every character of the text is known. */
export function isKnown(written: WrittenText): boolean {
  return !written.text.includes(HOLE);
}

/** The part of a written text from `start` to `end` (UTF-16 offsets into its text), with its places. */
export function sliceWritten(written: WrittenText, start: number, end: number): WrittenText {
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of written.pieces) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, piece.text.length);
    if (from < to) pieces.push(slicePiece(piece, from, to));
    at += piece.text.length;
  }
  return { text: written.text.slice(start, end), pieces };
}

function slicePiece(piece: Piece, from: number, to: number): Piece {
  if (from === 0 && to === piece.text.length) return piece;
  const text = piece.text.slice(from, to);
  if (!piece.verbatim) return { ...piece, text };
  const { line, character } = piece.place.range.start;
  const range = { start: { line, character: character + from }, end: { line, character: character + to } };
  return { ...piece, text, place: { ...piece.place, range } };
}

/** The edit that replaces a written text, or null where it is not written in one verbatim piece. */
export function replaceWritten(written: WrittenText, text: string): TextEdit | null {
  const piece = written.pieces[0];
  if (written.pieces.length !== 1 || !piece?.verbatim || written.text.includes(HOLE)) return null;
  return { ...piece.place, text };
}
