import type { Tree } from "web-tree-sitter";
import type { Syntax, SyntaxNode } from "../code/syntax-node.ts";
import { readSyntax, type SyntaxShape } from "../code/syntax-reading.ts";

/** tree-sitter-python's node types. */
const SHAPE: SyntaxShape = {
  calls: new Set(["call"]),
  leaves: new Set(["identifier", "integer", "float", "comment", "escape_sequence", "true", "false", "none"]),
  fieldless: new Set([
    "module",
    "block",
    "argument_list",
    "list",
    "tuple",
    "set",
    "dictionary",
    "expression_statement",
  ]),
  literals: new Set(["list", "tuple", "set", "dictionary"]),
  hasInside: (node, text) => node.type !== "string" || isFormatString(text, node),
};

/** The syntax of a Python file as plain values. */
export function readPythonSyntax(tree: Tree, text: string): Syntax {
  return readSyntax(tree, text, SHAPE);
}

/** Whether a string literal is an f-string (or a t-string), whose replacement fields hold expressions. */
function isFormatString(text: string, node: SyntaxNode): boolean {
  for (let index = node.start; index < node.end; index++) {
    const character = text[index]!;
    if (character === '"' || character === "'") return false;
    if ("fFtT".includes(character)) return true;
  }
  return false;
}

/** The expression inside any number of parentheses and `await`s. */
export function unwrapped(node: SyntaxNode): SyntaxNode {
  let inner = node;
  while ((inner.type === "parenthesized_expression" || inner.type === "await") && inner.children[0]) {
    inner = inner.children[0];
  }
  return inner;
}
