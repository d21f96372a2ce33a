import { TextDocument } from "vscode-languageserver-textdocument";
import type { Place, Span } from "./place.ts";

/**
 * Text to analyse together with the way from its offsets back to the file:
 * a whole file, or the code cells of a notebook laid end to end.
 */
export interface SourceText {
  /** Path of the file, relative to the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The place of a span. A span must not reach over the border between two cells. */
  placeOf(span: Span): Place;
}

/** A file that is one text: the usual case. */
export function plainSource(path: string, text: string): SourceText {
  const lines = TextDocument.create(path, "", 0, text);
  return {
    path,
    text,
    placeOf: ({ start, end }) => ({ path, range: { start: lines.positionAt(start), end: lines.positionAt(end) } }),
  };
}
