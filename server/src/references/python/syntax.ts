import type { Tree, TreeCursor } from "web-tree-sitter";

/**
 * A named node of a Python syntax tree (tree-sitter-python's node types and field names) as a plain value: it lives on when
 * the tree is deleted. Offsets are UTF-16 code units of the file's text. Punctuation has no nodes.
 */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** Name of the field of the parent that holds this node. */
  readonly field: string | null;
  readonly parent: SyntaxNode | null;
  readonly children: SyntaxNode[];
}

/** A file's syntax. */
export interface Syntax {
  readonly root: SyntaxNode;
  /** Every call, in order of its start. */
  readonly calls: SyntaxNode[];
  /** Some code was nested so deeply that it was left out. */
  readonly isTruncated: boolean;
}

/** Deeper nodes are left out, so that whoever walks the syntax by recursion cannot overflow the stack. */
const MAXIMUM_DEPTH = 600;

/** Node types whose inside says nothing. */
const LEAVES = new Set(["identifier", "integer", "float", "comment", "escape_sequence", "true", "false", "none"]);

/** Node types whose children have no fields; asking for the field of a child takes as long as it has siblings before it. */
const FIELDLESS = new Set([
  "module",
  "block",
  "argument_list",
  "list",
  "tuple",
  "set",
  "dictionary",
  "expression_statement",
]);

/** A longer literal is data. */
const MAXIMUM_LITERAL = 100_000;
const LITERALS = new Set(["list", "tuple", "set", "dictionary"]);

/** Copies a tree-sitter tree into plain values, in one pass. */
export function readSyntax(tree: Tree, text: string): Syntax {
  const cursor = tree.walk();
  try {
    return new SyntaxReader(cursor, text).read();
  } finally {
    cursor.delete();
  }
}

class SyntaxReader {
  private readonly cursor: TreeCursor;
  private readonly text: string;
  private readonly calls: SyntaxNode[] = [];
  private isTruncated = false;

  constructor(cursor: TreeCursor, text: string) {
    this.cursor = cursor;
    this.text = text;
  }

  read(): Syntax {
    const root = this.node(null);
    let parent = root;
    let depth = 1;
    if (!this.cursor.gotoFirstChild()) return { root, calls: this.calls, isTruncated: false };
    while (true) {
      const node = this.cursor.nodeIsNamed ? this.node(parent) : null;
      if (node !== null && this.hasInside(node, depth) && this.cursor.gotoFirstChild()) {
        parent = node;
        depth++;
        continue;
      }
      while (!this.cursor.gotoNextSibling()) {
        this.cursor.gotoParent();
        if (parent.parent === null) return { root, calls: this.calls, isTruncated: this.isTruncated };
        parent = parent.parent;
        depth--;
      }
    }
  }

  private node(parent: SyntaxNode | null): SyntaxNode {
    const { nodeType: type, startIndex: start, endIndex: end } = this.cursor;
    const field = parent === null || FIELDLESS.has(parent.type) ? null : this.cursor.currentFieldName;
    const node: SyntaxNode = { type, start, end, field, parent, children: [] };
    if (type === "comment") return node;
    parent?.children.push(node);
    if (type === "call") this.calls.push(node);
    return node;
  }

  private hasInside(node: SyntaxNode, depth: number): boolean {
    if (LEAVES.has(node.type)) return false;
    if (LITERALS.has(node.type) && node.end - node.start > MAXIMUM_LITERAL) return false;
    if (node.type === "string") return isFormatString(this.text, node);
    if (depth < MAXIMUM_DEPTH) return true;
    this.isTruncated = true;
    return false;
  }
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

/** The child in a field, or null. */
export function child(node: SyntaxNode, field: string): SyntaxNode | null {
  return node.children.find((each) => each.field === field) ?? null;
}

/** The children in a field, in order. */
export function childrenIn(node: SyntaxNode, field: string): SyntaxNode[] {
  return node.children.filter((each) => each.field === field);
}

/** The expression inside any number of parentheses and `await`s. */
export function unwrapped(node: SyntaxNode): SyntaxNode {
  let inner = node;
  while ((inner.type === "parenthesized_expression" || inner.type === "await") && inner.children[0]) {
    inner = inner.children[0];
  }
  return inner;
}
