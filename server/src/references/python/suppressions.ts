import type { Node, Tree } from "web-tree-sitter";
import type { Span } from "../../documents/place.ts";
import type { SourceText } from "../../documents/source-text.ts";
import { codeSuppressions } from "../code/suppressions.ts";
import type { Suppression } from "../document-facts.ts";

/**
 * The suppressions in Python code. A comment on any line of a statement covers the whole statement; of a statement with a body (`if`, `def`, `with` …)
 * only its head. A comment on its own line, outside of any statement, covers the next one.
 */
export function pythonSuppressions(source: SourceText, comments: readonly Span[], tree: Tree): Suppression[] {
  // In Databricks' notebooks these are lines of cells in other languages.
  const own = comments.filter(({ start }) => !source.text.startsWith("# MAGIC ", start));
  return codeSuppressions(source, own, {
    statementAt: (offset) => statementAt(tree, offset),
    nextCode: (from) => nextCode(source.text, from),
  });
}

/** Offset of the next line's first character that is neither blank nor a comment. */
function nextCode(text: string, from: number): number {
  return from + /^(?:\s|#[^\n]*)*/.exec(text.slice(from))![0].length;
}

/** The innermost statement that an offset stands in, or the head of one; null between statements and in a body. */
function statementAt(tree: Tree, offset: number): Span | null {
  for (let node = tree.rootNode.descendantForIndex(offset, offset + 1); node?.parent != null; node = node.parent) {
    if (node.type === "comment" || node.type === "block") continue;
    const body = bodyOf(node);
    if (body !== null) {
      const end = headEnd(body);
      return offset < end ? { start: node.startIndex, end } : null;
    }
    if (node.parent.type === "module" || node.parent.type === "block") {
      return { start: node.startIndex, end: node.endIndex };
    }
  }
  return null;
}

/** The end of a head: its colon. Comments may stand between that and the body. */
function headEnd(body: Node): number {
  let before = body.previousSibling;
  while (before?.type === "comment") before = before.previousSibling;
  return before === null ? body.startIndex : before.endIndex;
}

/** The body of a statement or clause that has one. */
function bodyOf(node: Node): Node | null {
  const holder = node.type === "decorated_definition" ? node.childForFieldName("definition") : node;
  return holder?.namedChildren.find((child) => child.type === "block") ?? null;
}
