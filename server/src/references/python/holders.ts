import { child, type SyntaxNode } from "./syntax.ts";

/** Expressions that hand on what stands inside them, as far as a reader sees: `f("a")` is another thing than `"a"`. */
const TRANSPARENT = new Set([
  "parenthesized_expression",
  "concatenated_string",
  "binary_operator",
  "conditional_expression",
]);

/**
 * The name that a literal is given to where it stands: the target of an assignment (`CHURN = "a"`, `self.name: str = "a"`), a keyword
 * argument, a parameter with a default, a key of a dictionary. Null where it is given to none.
 */
export function holderOf(literal: SyntaxNode): SyntaxNode | null {
  let value = literal;
  while (value.parent !== null && TRANSPARENT.has(value.parent.type)) value = value.parent;
  const { parent } = value;
  switch (parent?.type) {
    case "assignment":
      return value.field === "right" ? variableIn(child(parent, "left")) : null;
    case "named_expression":
    case "keyword_argument":
    case "default_parameter":
    case "typed_default_parameter":
      return value.field === "value" ? variableIn(child(parent, "name")) : null;
    case "pair":
      return value.field === "value" ? child(parent, "key") : null;
    default:
      return null;
  }
}

/** Of an attribute its own name; a pattern of several targets holds no text by itself. */
function variableIn(target: SyntaxNode | null): SyntaxNode | null {
  if (target?.type === "attribute") return child(target, "attribute");
  return target?.type === "identifier" || target?.type === "subscript" ? target : null;
}
