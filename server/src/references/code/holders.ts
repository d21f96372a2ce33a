import type { Place } from "../../documents/place.ts";
import { placeKey } from "../../documents/place-order.ts";
import type { AlternativeOf, TextValue } from "./alternatives.ts";

/** A text of more pieces is no name that somebody keeps in a variable. */
const MOST_PIECES = 12;

/** The same values, whose texts now say that they went through a variable: its name stands at the place. */
export function heldBy<Value extends { kind: string } | TextValue>(
  values: AlternativeOf<Value>[],
  place: () => Place,
): AlternativeOf<Value>[] {
  if (!values.some(({ value }) => value.kind === "text")) return values;
  const holder = place();
  return values.map((alternative) => {
    const { value } = alternative;
    if (!isText(value) || value.written.pieces.length > MOST_PIECES) return alternative;
    const pieces = value.written.pieces.map((piece) => {
      const known = piece.holders ?? [];
      return known.some((each) => placeKey(each) === placeKey(holder))
        ? piece
        : { ...piece, holders: [...known, holder] };
    });
    return { ...alternative, value: { ...value, written: { ...value.written, pieces } } };
  });
}

function isText(value: { kind: string }): value is TextValue {
  return value.kind === "text";
}
