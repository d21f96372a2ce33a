import type { Position, Range } from "../documents/place.ts";

/** Whether two ranges share a character or touch: a cursor at the end of a name is still on it. */
export function touches(one: Range, other: Range): boolean {
  return compare(one.start, other.end) <= 0 && compare(other.start, one.end) <= 0;
}

function compare(one: Position, other: Position): number {
  return one.line - other.line || one.character - other.character;
}
