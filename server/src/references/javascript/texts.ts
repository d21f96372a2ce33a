import { combine, NOTHING_KNOWN, only, writtenFrom } from "../code/alternatives.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import { asText, concatenate, EMPTY, joinPart, text } from "../code/texts.ts";
import type { Evaluation } from "./evaluation.ts";
import { betweenQuotes, literalPiece } from "./literals.ts";
import type { ModuleView } from "./scopes.ts";
import type { Alternative, Value } from "./values.ts";

/** `"text"` */
export function evaluateString(node: SyntaxNode, module: ModuleView): Alternative[] {
  const inside = betweenQuotes(module.source.text, node.start, node.end);
  return inside === null ? NOTHING_KNOWN : literal(inside.start, inside.end, node, module);
}

/** A template: what its substitutions give is put in, and a hole for what cannot be known. */
export function evaluateTemplate(evaluation: Evaluation, node: SyntaxNode, module: ModuleView): Alternative[] {
  const inside = betweenQuotes(module.source.text, node.start, node.end);
  if (inside === null) return NOTHING_KNOWN;
  let result: Alternative[] = EMPTY;
  let at = inside.start;
  for (const field of node.children.filter((each) => each.type === "template_substitution")) {
    result = combine(result, literal(at, field.start, node, module), concatenate);
    const expression = field.children[0];
    const values = expression === undefined ? NOTHING_KNOWN : evaluation.evaluate(expression, module);
    result = joinPart(result, values, field, module.source);
    at = field.end;
  }
  return combine(result, literal(at, inside.end, node, module), concatenate);
}

function literal(start: number, end: number, node: SyntaxNode, module: ModuleView): Alternative[] {
  const key = holderOf(node);
  const held = key === null ? {} : { holders: [module.source.placeOf(key)] };
  return only(text(writtenFrom([{ ...literalPiece(module.source, start, end), ...held }])));
}

/** Expressions that hand on what stands inside them, as far as a reader sees. */
const TRANSPARENT = new Set([
  "parenthesized_expression",
  "binary_expression",
  "ternary_expression",
  "as_expression",
  "satisfies_expression",
  "non_null_expression",
]);

/** The key of an object that a literal is given to where it stands, or null. */
function holderOf(node: SyntaxNode): SyntaxNode | null {
  let value = node;
  while (value.parent !== null && TRANSPARENT.has(value.parent.type)) value = value.parent;
  const { parent } = value;
  return value.field === "value" && parent?.type === "pair" ? child(parent, "key") : null;
}

/** `left + right` */
export function evaluateSum(
  evaluation: Evaluation,
  left: SyntaxNode,
  right: SyntaxNode,
  module: ModuleView,
): Alternative[] {
  return combine(evaluation.evaluate(left, module), evaluation.evaluate(right, module), (one: Value, other: Value) => {
    if (one.kind !== "text" && other.kind !== "text") return { kind: "unknown" as const, isPath: false };
    return concatenate(asText(one, left, module.source), asText(other, right, module.source));
  });
}
