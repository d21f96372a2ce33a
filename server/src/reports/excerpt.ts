import type { Range } from "../documents/place.ts";
import { visibleText } from "./visible-text.ts";

const TAB = "    ";
const ELLIPSIS = "…";

/** The line at which a range begins, in three parts: before the range, the range itself, and after it. */
export interface Excerpt {
  before: string;
  marked: string;
  after: string;
}

/**
 * Cuts a source line to what is worth showing around a range: without its indentation, tabs as spaces, and of a long
 * line only the part around the range.
 * @param line the whole line at which the range begins, without its line break
 * @param limit most characters to show, not counting ellipses
 */
export function excerptOf(line: string, { start, end }: Range, limit: number): Excerpt {
  const from = Math.min(start.character, line.length);
  const to = end.line === start.line ? Math.min(Math.max(end.character, from), line.length) : line.trimEnd().length;
  const marked = line.slice(from, Math.max(from, to));
  const before = line.slice(0, from).trimStart();
  const after = line.slice(Math.max(from, to)).trimEnd();
  if (marked.length >= limit) return shown({ before: cutStart(before, 0), marked: cutEnd(marked, limit), after: "" });
  const room = limit - marked.length;
  // What one side does not need, the other may have.
  const roomBefore = Math.min(before.length, Math.max(Math.floor(room / 2), room - after.length));
  return shown({ before: cutStart(before, roomBefore), marked, after: cutEnd(after, room - roomBefore) });
}

function cutStart(text: string, limit: number): string {
  return text.length <= limit ? text : ELLIPSIS + wholeCharacters(text.slice(text.length - limit));
}

function cutEnd(text: string, limit: number): string {
  return text.length <= limit ? text : wholeCharacters(text.slice(0, limit)) + ELLIPSIS;
}

/** Drops the halves of characters that a cut went through. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}

function shown({ before, marked, after }: Excerpt): Excerpt {
  return { before: spaced(before), marked: spaced(marked), after: spaced(after) };
}

function spaced(text: string): string {
  return visibleText(text.replaceAll("\t", TAB));
}

/** A text of at most `limit` UTF-16 code units, with an ellipsis where it was cut. */
export function shortened(text: string, limit: number): string {
  return cutEnd(text, limit);
}
