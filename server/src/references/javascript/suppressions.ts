import type { Span } from "../../documents/place.ts";
import type { SourceText } from "../../documents/source-text.ts";
import { codeSuppressions } from "../code/suppressions.ts";
import type { SyntaxNode } from "../code/syntax-node.ts";
import type { Suppression } from "../document-facts.ts";

/**
 * The suppressions in JavaScript code. A comment on any line of a statement covers the whole statement; of a statement with a body (`if`, `class`, a call that is
 * given a function …) only what stands before the body. A comment on its own line, outside of any statement, covers the next one.
 */
export function javaScriptSuppressions(source: SourceText, comments: readonly Span[], root: SyntaxNode): Suppression[] {
  return codeSuppressions(source, comments, {
    statementAt: (offset) => statementAt(root, offset),
    nextCode: (from) => nextCode(source.text, from),
  });
}

/** Offset of the next character that is neither blank nor in a comment, nor the end of a comment in JSX. */
function nextCode(text: string, from: number): number {
  return from + /^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\}(?=\s*<))*/.exec(text.slice(from))![0].length;
}

const HOLDERS = new Set(["program", "statement_block", "class_body", "switch_case", "switch_default", "enum_body"]);
const BODIES = new Set(["statement_block", "class_body", "switch_body"]);

/** The innermost statement that an offset stands in, as far as its body; null between statements. */
function statementAt(root: SyntaxNode, offset: number): Span | null {
  let node = root;
  let statement: SyntaxNode | null = null;
  for (let inner = childAt(node, offset); inner !== undefined; inner = childAt(node, offset)) {
    if (HOLDERS.has(node.type)) statement = inner;
    node = inner;
    if (HOLDERS.has(node.type) && childAt(node, offset) === undefined) return null;
  }
  return statement === null ? null : { start: statement.start, end: headEnd(statement, offset) };
}

function childAt(node: SyntaxNode, offset: number): SyntaxNode | undefined {
  return node.children.find((each) => each.start <= offset && offset < each.end);
}

/** Where the first body in a statement begins that does not hold the offset and stands behind it; else the statement's end. */
function headEnd(statement: SyntaxNode, offset: number): number {
  const open = [statement];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (BODIES.has(node.type) && node.start >= offset) return node.start + 1;
    open.push(...node.children.toReversed());
  }
  return statement.end;
}
