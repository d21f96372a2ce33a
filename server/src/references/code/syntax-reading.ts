import type { Tree, TreeCursor } from "web-tree-sitter";
import type { Syntax, SyntaxNode } from "./syntax-node.ts";

/** What of a grammar's nodes is kept. */
export interface SyntaxShape {
  /** Node types that call something. */
  calls: ReadonlySet<string>;
  /** Node types whose inside says nothing. */
  leaves: ReadonlySet<string>;
  /** Node types whose children have no fields; asking for the field of a child takes as long as it has siblings before it. */
  fieldless: ReadonlySet<string>;
  /** Node types of literals that may be large: where they are longer than {@link MAXIMUM_LITERAL}, they are data. */
  literals: ReadonlySet<string>;
  /** Whether a node of a type that is no leaf has an inside that is read after all; default: it has. */
  hasInside?: (node: SyntaxNode, text: string) => boolean;
}

/** Deeper nodes are left out, so that whoever walks the syntax by recursion cannot overflow the stack. */
const MAXIMUM_DEPTH = 600;

/** In UTF-16 code units. */
const MAXIMUM_LITERAL = 100_000;

/** Copies a tree-sitter tree into plain values, in one pass. Comments are left out. */
export function readSyntax(tree: Tree, text: string, shape: SyntaxShape): Syntax {
  const cursor = tree.walk();
  try {
    return new SyntaxReader(cursor, text, shape).read();
  } finally {
    cursor.delete();
  }
}

class SyntaxReader {
  private readonly cursor: TreeCursor;
  private readonly text: string;
  private readonly shape: SyntaxShape;
  private readonly calls: SyntaxNode[] = [];
  private isTruncated = false;

  constructor(cursor: TreeCursor, text: string, shape: SyntaxShape) {
    this.cursor = cursor;
    this.text = text;
    this.shape = shape;
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
    const field = parent === null || this.shape.fieldless.has(parent.type) ? null : this.cursor.currentFieldName;
    const node: SyntaxNode = { type, start, end, field, parent, children: [] };
    if (type === "comment") return node;
    parent?.children.push(node);
    if (this.shape.calls.has(type)) this.calls.push(node);
    return node;
  }

  private hasInside(node: SyntaxNode, depth: number): boolean {
    const { leaves, literals, hasInside } = this.shape;
    if (leaves.has(node.type)) return false;
    if (literals.has(node.type) && node.end - node.start > MAXIMUM_LITERAL) return false;
    if (hasInside?.(node, this.text) === false) return false;
    if (depth < MAXIMUM_DEPTH) return true;
    this.isTruncated = true;
    return false;
  }
}
