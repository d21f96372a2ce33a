import type { Place } from "../../documents/place.ts";
import { placeKey } from "../../documents/place-order.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import type { Alternative } from "./values.ts";

/** Expressions that hand on what stands inside them, as far as a reader sees: `f("a")` is another thing than `"a"`. */
const TRANSPARENT = new Set([
  "parenthesized_expression",
  "concatenated_string",
  "binary_operator",
  "conditional_expression",
]);
/** A text of more pieces is no name that somebody keeps in a variable. */
const MOST_PIECES = 12;

/** The keyword or the key of a dictionary that a literal is given to where it stands, or null. */
export function holderOf(literal: SyntaxNode): SyntaxNode | null {
  let value = literal;
  while (value.parent !== null && TRANSPARENT.has(value.parent.type)) value = value.parent;
  const { parent } = value;
  if (value.field !== "value" || parent === null) return null;
  if (parent.type === "keyword_argument") return child(parent, "name");
  return parent.type === "pair" ? child(parent, "key") : null;
}

/** The same values, whose texts now say that they went through a variable: its name stands at the place. */
export function heldBy(values: Alternative[], place: () => Place): Alternative[] {
  if (!values.some(({ value }) => value.kind === "text")) return values;
  const holder = place();
  return values.map((alternative) => {
    const { value } = alternative;
    if (value.kind !== "text" || value.written.pieces.length > MOST_PIECES) return alternative;
    const pieces = value.written.pieces.map((piece) => {
      const known = piece.holders ?? [];
      return known.some((each) => placeKey(each) === placeKey(holder))
        ? piece
        : { ...piece, holders: [...known, holder] };
    });
    return { ...alternative, value: { ...value, written: { ...value.written, pieces } } };
  });
}

/** The name in a target: of an attribute its own, of a key in brackets the key, of a parameter its name. */
export function nameIn(target: SyntaxNode): SyntaxNode {
  if (target.type === "attribute") return child(target, "attribute") ?? target;
  if (target.type === "subscript") return child(target, "subscript") ?? target;
  return target;
}
