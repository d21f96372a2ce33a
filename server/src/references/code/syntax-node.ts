/**
 * A named node of a syntax tree (the grammar's node types and field names) as a plain value: it lives on when
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

/** The child in a field, or null. */
export function child(node: SyntaxNode, field: string): SyntaxNode | null {
  return node.children.find((each) => each.field === field) ?? null;
}

/** The children in a field, in order. */
export function childrenIn(node: SyntaxNode, field: string): SyntaxNode[] {
  return node.children.filter((each) => each.field === field);
}
