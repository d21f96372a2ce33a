import { combine, NOTHING_KNOWN, only, UNKNOWN, writtenFrom } from "../code/alternatives.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import { asText, concatenate, EMPTY, joinPart, joinPaths, text } from "../code/texts.ts";
import { sliceWritten } from "../written.ts";
import type { Evaluation } from "./evaluation.ts";
import { holderOf } from "./holders.ts";
import { literalParts, literalPiece } from "./literals.ts";
import type { ModuleView } from "./scopes.ts";
import type { Alternative, Value } from "./values.ts";

/** A string literal, also an f-string; parts that cannot be known become holes. */
export function evaluateString(evaluation: Evaluation, node: SyntaxNode, module: ModuleView): Alternative[] {
  const parts = literalParts(module.source.text, node.start, node.end);
  if (parts === null) return NOTHING_KNOWN;
  const holder = holderOf(node);
  const held = holder === null ? {} : { holders: [module.source.placeOf(holder)] };
  const literal = (start: number, end: number) =>
    only(text(writtenFrom([{ ...literalPiece(module.source, start, end, parts.prefix), ...held }])));
  let result: Alternative[] = EMPTY;
  let at = parts.start;
  for (const field of node.children.filter((each) => each.type === "interpolation")) {
    result = combine(result, literal(at, field.start), concatenate);
    result = joinPart(result, interpolated(evaluation, field, module), field, module.source);
    at = field.end;
  }
  return combine(result, literal(at, parts.end), concatenate);
}

/** `"a" "b"`. */
export function evaluateConcatenated(evaluation: Evaluation, node: SyntaxNode, module: ModuleView): Alternative[] {
  return node.children.reduce<Alternative[]>(
    (result, part) => combine(result, evaluation.evaluate(part, module), concatenate),
    EMPTY,
  );
}

function interpolated(evaluation: Evaluation, field: SyntaxNode, module: ModuleView): Alternative[] {
  const isChanged = field.children.some((each) => each.type === "format_specifier" || each.type === "type_conversion");
  const expression = child(field, "expression");
  return expression === null || isChanged ? NOTHING_KNOWN : evaluation.evaluate(expression, module);
}

/** `left + right`, `left % right`, `left / right`. */
export function evaluateBinary(evaluation: Evaluation, node: SyntaxNode, module: ModuleView): Alternative[] {
  const left = child(node, "left");
  const right = child(node, "right");
  if (left === null || right === null) return NOTHING_KNOWN;
  const operator =
    /[^\s()\\]+/.exec(module.source.text.slice(left.end, right.start).replace(/#[^\n]*/g, ""))?.[0] ?? "";
  return binary(evaluation, operator, left, right, module);
}

/** The same for `left += right` and its kind, whose operator is given. */
export function binary(
  evaluation: Evaluation,
  operator: string,
  left: SyntaxNode,
  right: SyntaxNode,
  module: ModuleView,
): Alternative[] {
  const leftValues = evaluation.evaluate(left, module);
  switch (operator) {
    case "+":
      return combine(leftValues, evaluation.evaluate(right, module), (one, other) =>
        add(one, left, other, right, module),
      );
    case "/":
      return joinPaths(
        [
          { values: leftValues, node: left },
          { values: evaluation.evaluate(right, module), node: right },
        ],
        module.source,
      );
    case "%":
      return formatPercent(evaluation, leftValues, right, module);
    case "|":
      return combine(leftValues, evaluation.evaluate(right, module), mergeMappings);
    default:
      return NOTHING_KNOWN;
  }
}

function add(left: Value, leftNode: SyntaxNode, right: Value, rightNode: SyntaxNode, module: ModuleView): Value {
  if (left.kind === "sequence" && right.kind === "sequence") {
    return { kind: "sequence", items: [...left.items, ...right.items] };
  }
  if (left.kind !== "text" && right.kind !== "text") return UNKNOWN;
  return concatenate(asText(left, leftNode, module.source), asText(right, rightNode, module.source));
}

function mergeMappings(left: Value, right: Value): Value {
  if (left.kind !== "mapping" || right.kind !== "mapping") return UNKNOWN;
  return {
    kind: "mapping",
    entries: new Map([...left.entries, ...right.entries]),
    isOpen: left.isOpen || right.isOpen,
  };
}

const PERCENT_FIELD = /%(?:\((\w+)\))?[#0\- +]*(?:\d+|\*)?(?:\.\d+)?[a-zA-Z%]/g;
const BRACE_FIELD = /\{\{|\}\}|\{(\w*)([^{}]*)\}/g;

function formatPercent(
  evaluation: Evaluation,
  patterns: Alternative[],
  right: SyntaxNode,
  module: ModuleView,
): Alternative[] {
  const values = evaluation.evaluate(right, module);
  const single = values.length === 1 ? values[0]!.value : UNKNOWN;
  const field = (match: RegExpExecArray, index: number): Alternative[] | string => {
    if (match[0] === "%%") return "%";
    if (!/^%(?:\(\w+\))?[sd]$/.test(match[0])) return NOTHING_KNOWN;
    if (match[1] !== undefined) return entryOf(single, match[1]);
    if (right.type === "tuple")
      return right.children[index] ? evaluation.evaluate(right.children[index], module) : NOTHING_KNOWN;
    if (single.kind === "sequence") return single.items[index] ?? NOTHING_KNOWN;
    return index === 0 ? values : NOTHING_KNOWN;
  };
  return fill(patterns, PERCENT_FIELD, field, right, module);
}

function entryOf(value: Value, key: string): Alternative[] {
  return (value.kind === "mapping" ? value.entries.get(key)?.values : undefined) ?? NOTHING_KNOWN;
}

/** `pattern.format(…)` with its arguments by position and by keyword. */
export function formatBraces(
  pattern: Value,
  argumentFor: (field: string | number) => Alternative[],
  node: SyntaxNode,
  module: ModuleView,
): Alternative[] {
  const field = (match: RegExpExecArray, index: number): Alternative[] | string => {
    if (match[0] === "{{" || match[0] === "}}") return match[0][0]!;
    if (match[2] !== "") return NOTHING_KNOWN;
    const name = match[1]!;
    return argumentFor(name === "" ? index : /^\d+$/.test(name) ? Number(name) : name);
  };
  return fill(only(pattern), BRACE_FIELD, field, node, module);
}

/** Puts values into the fields of a pattern. */
function fill(
  patterns: Alternative[],
  fields: RegExp,
  fieldValue: (match: RegExpExecArray, index: number) => Alternative[] | string,
  node: SyntaxNode,
  module: ModuleView,
): Alternative[] {
  const pattern = patterns[0]?.value;
  if (patterns.length !== 1 || pattern?.kind !== "text") return NOTHING_KNOWN;
  let result: Alternative[] = EMPTY;
  let at = 0;
  let index = 0;
  for (const match of pattern.written.text.matchAll(fields)) {
    result = combine(result, only(text(sliceWritten(pattern.written, at, match.index))), concatenate);
    const value = fieldValue(match, index);
    if (typeof value !== "string") index++;
    const shown =
      typeof value === "string" ? only(text(sliceWritten(pattern.written, match.index, match.index + 1))) : value;
    result = joinPart(result, shown, node, module.source);
    at = match.index + match[0].length;
  }
  return combine(result, only(text(sliceWritten(pattern.written, at, pattern.written.text.length))), concatenate);
}
