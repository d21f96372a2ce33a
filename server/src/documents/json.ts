import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import {
  type ConfigurationNode,
  type ConfigurationTree,
  type Entry,
  MAXIMUM_DEPTH,
  NESTED_TOO_DEEPLY,
  PROBLEM_LIMIT,
  type ScalarNode,
  type ScalarType,
} from "./configuration-tree.ts";
import type { Span } from "./place.ts";

/** Tokens of jsonc-parser's scanner: its `SyntaxKind` and `ScanError` are const enums, gone when types are stripped. */
const TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  lineComment: 12,
  blockComment: 13,
  end: 17,
};
const UNFINISHED_COMMENT = 1;

/** Reads JSON, with or without comments and trailing commas, also broken: what can be read is given. Never throws. */
export function parseJson(text: string): ConfigurationTree {
  const readable = text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text;
  const { comments, depth } = scan(readable);
  if (depth > MAXIMUM_DEPTH) {
    return { format: "json", roots: [], comments, problems: [{ message: NESTED_TOO_DEEPLY, span: null }] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(readable, errors, { allowTrailingComma: true });
  const roots = root === undefined ? [] : [nodeOf(root, readable)];
  return { format: "json", roots, comments, problems: errors.slice(0, PROBLEM_LIMIT).map(problemOf) };
}

function problemOf({ error, offset, length }: ParseError) {
  return { message: inWords(printParseErrorCode(error)), span: { start: offset, end: offset + length } };
}

/** `CommaExpected` as "comma expected". */
function inWords(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}

/** Comments, and how deep brackets are nested: the parser recurses, so it must not see what would overflow its stack. */
function scan(text: string): { comments: Span[]; depth: number } {
  const comments: Span[] = [];
  const scanner = createScanner(text);
  let level = 0;
  let depth = 0;
  for (let kind: number = scanner.scan(); kind !== TOKEN.end; kind = scanner.scan()) {
    if (kind === TOKEN.openBrace || kind === TOKEN.openBracket) level++;
    if (kind === TOKEN.closeBrace || kind === TOKEN.closeBracket) level--;
    if (level > depth) depth = level;
    if (kind !== TOKEN.lineComment && kind !== TOKEN.blockComment) continue;
    if (Number(scanner.getTokenError()) === UNFINISHED_COMMENT) continue;
    comments.push({ start: scanner.getTokenOffset(), end: scanner.getTokenOffset() + scanner.getTokenLength() });
  }
  return { comments, depth };
}

function nodeOf(node: Node, text: string): ConfigurationNode {
  const span = { start: node.offset, end: node.offset + node.length };
  const children = node.children ?? [];
  if (node.type === "array") {
    return { kind: "sequence", span, style: "flow", items: children.map((item) => nodeOf(item, text)) };
  }
  if (node.type === "object") {
    return {
      kind: "mapping",
      span,
      style: "flow",
      entries: children.flatMap((each) => entryOf(each, text)),
      merged: [],
    };
  }
  return scalarOf(node, span, text);
}

function entryOf(property: Node, text: string): Entry[] {
  const [key, value] = property.children ?? [];
  if (key === undefined || value === undefined) return [];
  const read = nodeOf(value, text);
  const keyScalar = scalarOf(key, { start: key.offset, end: key.offset + key.length }, text);
  return [{ key: keyScalar, value: read, span: { start: keyScalar.span.start, end: read.span.end } }];
}

const TYPES: Readonly<Record<string, ScalarType>> = { number: "number", boolean: "boolean", null: "null" };

function scalarOf(node: Node, span: Span, text: string): ScalarNode {
  if (node.type !== "string") {
    const source = text.slice(span.start, span.end);
    const type = TYPES[node.type] ?? "text";
    return { kind: "scalar", span, content: span, text: source, type, quote: "", isVerbatim: true };
  }
  const isClosed = span.end - span.start > 1 && text[span.end - 1] === '"';
  const content = { start: span.start + 1, end: span.end - (isClosed ? 1 : 0) };
  const value = String(node.value);
  const isVerbatim = text.slice(content.start, content.end) === value;
  return { kind: "scalar", span, content, text: value, type: "text", quote: '"', isVerbatim };
}
