import type { Place, Position } from "../documents/place.ts";

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

/** Whether two places share a character, or touch: an insertion at the border of another edit is not told apart from it. */
export function touch(one: Place, other: Place): boolean {
  return (
    one.path === other.path &&
    one.cell === other.cell &&
    comparePositions(one.range.start, other.range.end) <= 0 &&
    comparePositions(other.range.start, one.range.end) <= 0
  );
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

/** A text that is the same for the same place and no other. */
export function placeKey({ path, cell, range: { start, end } }: Place): string {
  return `${path}\n${cell ?? ""}\n${start.line}:${start.character}-${end.line}:${end.character}`;
}
