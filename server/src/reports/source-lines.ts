import type { Place } from "../documents/place.ts";
import type { DocumentContent } from "../workspace/content.ts";

/** Gives the line of a document at which a place begins, without its line break; null where it has no such line. */
export type LineReader = (place: Place) => string | null;

/** A reader of one document's lines; each text is split once. */
export function lineReader(content: DocumentContent): LineReader {
  const split = new Map<number | undefined, string[]>();
  return ({ cell, range }) => {
    const lines = split.get(cell) ?? textOf(content, cell).split(/\r\n|\n|\r/);
    split.set(cell, lines);
    return lines[range.start.line] ?? null;
  };
}

function textOf(content: DocumentContent, cell: number | undefined): string {
  if (content.kind === "text") return content.text;
  return cell === undefined ? "" : (content.cells[cell]?.text ?? "");
}
