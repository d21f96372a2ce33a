import type { Tree } from "web-tree-sitter";
import { child, type Syntax, type SyntaxNode } from "../code/syntax-node.ts";
import { readSyntax, type SyntaxShape } from "../code/syntax-reading.ts";

/** The node types of tree-sitter-typescript, which has those of tree-sitter-javascript. */
const SHAPE: SyntaxShape = {
  calls: new Set(["call_expression", "new_expression"]),
  leaves: new Set([
    "identifier",
    "property_identifier",
    "private_property_identifier",
    "shorthand_property_identifier",
    "number",
    "string",
    "regex",
    "comment",
    "jsx_text",
    "true",
    "false",
    "null",
    "undefined",
    "this",
    "super",
  ]),
  fieldless: new Set(["program", "statement_block", "arguments", "array", "object", "expression_statement"]),
  literals: new Set(["array", "object"]),
};

/** The syntax of a JavaScript or TypeScript file as plain values. */
export function readJavaScriptSyntax(tree: Tree, text: string): Syntax {
  return readSyntax(tree, text, SHAPE);
}

/** What a call calls. The grammar reads `await f<T>(…)` as a call of `await f`. */
export function calleeOf(call: SyntaxNode): SyntaxNode | null {
  const callee = child(call, call.type === "new_expression" ? "constructor" : "function");
  return callee?.type === "await_expression" ? (callee.children[0] ?? callee) : callee;
}

/** The identifier by which a member is looked up: of `a.b` it is `b`; null for other expressions. */
export function memberIn(callee: SyntaxNode): SyntaxNode | null {
  return callee.type === "member_expression" ? child(callee, "property") : null;
}

/** The arguments of a call in order; null where it has no list of them (a tagged template). */
export function argumentsOf(call: SyntaxNode): SyntaxNode | null {
  const list = child(call, "arguments");
  return list?.type === "arguments" ? list : null;
}

const FUNCTIONS = new Set([
  "function_declaration",
  "function_expression",
  "generator_function",
  "generator_function_declaration",
  "arrow_function",
  "method_definition",
]);

/** Whether a node is a function, a method or an arrow. */
export function isFunction(node: SyntaxNode): boolean {
  return FUNCTIONS.has(node.type);
}

/** Whether a node is a class. */
export function isClass(node: SyntaxNode): boolean {
  return node.type === "class_declaration" || node.type === "class" || node.type === "abstract_class_declaration";
}

/** The parameters of a function in order. */
export function parametersOf(functionNode: SyntaxNode): SyntaxNode[] {
  const single = child(functionNode, "parameter");
  if (single !== null) return [single];
  const list = child(functionNode, "parameters")?.children ?? [];
  // TypeScript's `this` says a type only.
  return list.filter((each) => child(each, "pattern")?.type !== "this");
}

/** The function around a node, or null at the top of the file. */
export function functionAround(node: SyntaxNode): SyntaxNode | null {
  for (let at = node.parent; at !== null; at = at.parent) if (isFunction(at)) return at;
  return null;
}
