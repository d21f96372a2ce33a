import { Edit, type Parser, type Point, type Tree } from "web-tree-sitter";
import type { Span } from "./place.ts";

/** A text of code and its syntax tree. Whoever holds it must call `tree.delete()` when done: WASM memory is not collected. */
export interface ParsedCode {
  /** The text that was parsed: of the same length as the text given, with what the grammar could not bear hidden. */
  readonly text: string;
  readonly tree: Tree;
}

/**
 * Parses a text; a broken one gives a tree with errors, never an exception. With `previous`, only what changed is
 * parsed again, and `previous.tree` is used up: it must not be touched afterwards.
 */
export function parseCode(parser: Parser, text: string, previous?: ParsedCode): ParsedCode {
  if (previous === undefined) return { text, tree: parse(parser, text, null) };
  if (text === previous.text) return previous;
  previous.tree.edit(editBetween(previous.text, text));
  const tree = parse(parser, text, previous.tree);
  previous.tree.delete();
  return { text, tree };
}

function parse(parser: Parser, text: string, old: Tree | null): Tree {
  const tree = parser.parse(text, old);
  if (tree === null) throw new Error("the parser has no language");
  return tree;
}

/** The comments of a tree in order, without those that stand in strings. */
export function commentsIn(tree: Tree): Span[] {
  return tree.rootNode.descendantsOfType("comment").map((node) => ({ start: node.startIndex, end: node.endIndex }));
}

/** The one edit that turns `before` into `after`: what lies between their common beginning and their common end. */
function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let kept = 0;
  while (kept < shorter - start && sameFromEnd(before, after, kept)) kept++;
  const oldEndIndex = before.length - kept;
  const newEndIndex = after.length - kept;
  return new Edit({
    startIndex: start,
    oldEndIndex,
    newEndIndex,
    startPosition: pointAt(before, start),
    oldEndPosition: pointAt(before, oldEndIndex),
    newEndPosition: pointAt(after, newEndIndex),
  });
}

function sameFromEnd(one: string, other: string, index: number): boolean {
  return one.charCodeAt(one.length - 1 - index) === other.charCodeAt(other.length - 1 - index);
}

/** Tree-sitter's rows and columns: only line feeds end a row. */
function pointAt(text: string, offset: number): Point {
  let row = 0;
  let lineStart = 0;
  for (let feed = text.indexOf("\n"); feed >= 0 && feed < offset; feed = text.indexOf("\n", feed + 1)) {
    row++;
    lineStart = feed + 1;
  }
  return { row, column: offset - lineStart };
}
