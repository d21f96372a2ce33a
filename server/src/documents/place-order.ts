import type { Place, Position, Range, TextEdit } from "./place.ts";

/** Orders places by path, cell and range; negative where the first comes first. */
export function comparePlaces(one: Place, other: Place): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return (
    (one.cell ?? -1) - (other.cell ?? -1) ||
    comparePositions(one.range.start, other.range.start) ||
    comparePositions(one.range.end, other.range.end)
  );
}

/** Orders positions; negative where the first comes first, 0 where they are the same. */
export function comparePositions(one: Position, other: Position): number {
  return one.line - other.line || one.character - other.character;
}

/** Whether a position stands in a range or touches its end, as a cursor does. */
export function contains({ start, end }: Range, position: Position): boolean {
  return comparePositions(start, position) <= 0 && comparePositions(position, end) <= 0;
}

/** Whether two places share a character, or touch: an insertion at the border of another edit is not told apart from it. */
export function touch(one: Place, other: Place): boolean {
  return one.path === other.path && one.cell === other.cell && rangesTouch(one.range, other.range);
}

/** Whether two ranges of one text share a character or touch: a cursor at the end of a name is still on it. */
export function rangesTouch(one: Range, other: Range): boolean {
  return comparePositions(one.start, other.end) <= 0 && comparePositions(other.start, one.end) <= 0;
}

/** Whether the first place lies wholly inside the second. */
export function isInside(inner: Place, outer: Place): boolean {
  return (
    inner.path === outer.path &&
    inner.cell === outer.cell &&
    comparePositions(outer.range.start, inner.range.start) <= 0 &&
    comparePositions(inner.range.end, outer.range.end) <= 0
  );
}

/** Whether two edits put the same text in the same place. */
export function isSameEdit(one: TextEdit, other: TextEdit): boolean {
  return one.text === other.text && comparePlaces(one, other) === 0;
}

/** A text that is the same for the same place and no other. */
export function placeKey({ path, cell, range: { start, end } }: Place): string {
  return `${path}\n${cell ?? ""}\n${start.line}:${start.character}-${end.line}:${end.character}`;
}
