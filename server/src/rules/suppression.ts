import type { Place } from "../documents/place.ts";
import { comparePositions } from "../documents/place-order.ts";
import type { Suppression } from "../references/document-facts.ts";
import { covers } from "./selection.ts";

/** Whether a comment of the file suppresses a rule at a place. */
export function isSuppressed(code: string, place: Place, suppressions: readonly Suppression[]): boolean {
  return suppressions.some(
    (suppression) =>
      (suppression.codes === null || suppression.codes.some((each) => covers(each, code))) &&
      (suppression.scope === "file" || speaksOf(suppression.covers, place)),
  );
}

/** A comment speaks of what begins on the lines it covers. */
function speaksOf(covered: Place, place: Place): boolean {
  if (covered.cell !== place.cell) return false;
  const { start, end } = covered.range;
  const begin = place.range.start;
  return start.line <= begin.line && (begin.line <= end.line || comparePositions(begin, end) < 0);
}
