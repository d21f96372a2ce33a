import { child, type SyntaxNode } from "../code/syntax-node.ts";

/** Expressions that hand on what stands inside them, as far as a reader sees: `f("a")` is another thing than `"a"`. */
const TRANSPARENT = new Set([
  "parenthesized_expression",
  "concatenated_string",
  "binary_operator",
  "conditional_expression",
]);

/** The keyword or the key of a dictionary that a literal is given to where it stands, or null. */
export function holderOf(literal: SyntaxNode): SyntaxNode | null {
  let value = literal;
  while (value.parent !== null && TRANSPARENT.has(value.parent.type)) value = value.parent;
  const { parent } = value;
  if (value.field !== "value" || parent === null) return null;
  if (parent.type === "keyword_argument") return child(parent, "name");
  return parent.type === "pair" ? child(parent, "key") : null;
}

/** The name in a target: of an attribute its own, of a key in brackets the key, of a parameter its name. */
export function nameIn(target: SyntaxNode): SyntaxNode {
  if (target.type === "attribute") return child(target, "attribute") ?? target;
  if (target.type === "subscript") return child(target, "subscript") ?? target;
  return target;
}
