import { diffArrays } from "diff";
import type { Place } from "../../documents/place.ts";
import type { DocumentContent } from "../content.ts";

/** Tells whether a place stands on lines that were added or edited. */
export type ChangedLines = (place: Place) => boolean;

/** A line of a document, wherever it stands in it. */
interface Line {
  cell: number | undefined;
  number: number;
  text: string;
}

/**
 * Which lines of a document are other than they were. Line breaks are no change, nor is a cell that moved on within its notebook; of a notebook only
 * what its cells hold counts, not their outputs.
 * @param before null where the document is new: all of it has changed
 */
export function changedLines(before: DocumentContent | null, after: DocumentContent): ChangedLines {
  if (before === null) return () => true;
  const now = linesOf(after);
  const changed = new Set<string>();
  let at = 0;
  for (const { value, added, removed } of diffArrays(
    linesOf(before).map(({ text }) => text),
    now.map(({ text }) => text),
  )) {
    if (removed) continue;
    if (added) for (const { cell, number } of now.slice(at, at + value.length)) changed.add(keyOf(cell, number));
    at += value.length;
  }
  return ({ cell, range }) => {
    for (let line = range.start.line; line <= range.end.line; line++) if (changed.has(keyOf(cell, line))) return true;
    return false;
  };
}

function linesOf(content: DocumentContent): Line[] {
  const texts = content.kind === "text" ? [content.text] : content.cells.map(({ text }) => text);
  return texts.flatMap((text, index) =>
    text
      .split(/\r\n|\n|\r/)
      .map((line, number) => ({ cell: content.kind === "text" ? undefined : index, number, text: line })),
  );
}

function keyOf(cell: number | undefined, line: number): string {
  return `${cell ?? ""}:${line}`;
}
