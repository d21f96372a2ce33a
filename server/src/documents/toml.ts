import type { Node, Parser } from "web-tree-sitter";
import {
  type ConfigurationNode,
  type ConfigurationTree,
  type Entry,
  MAXIMUM_DEPTH,
  type MappingNode,
  NESTED_TOO_DEEPLY,
  PROBLEM_LIMIT,
  type ScalarNode,
  type ScalarType,
  type SyntaxProblem,
} from "./configuration-tree.ts";
import type { Span } from "./place.ts";
import { decodeTomlString, quoteOfToml } from "./toml-strings.ts";

/** Reads TOML, also broken: the pairs that can be read are given. Never throws. */
export function parseToml(parser: Parser, text: string): ConfigurationTree {
  const readable = text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text;
  const tree = parser.parse(readable);
  if (tree === null) throw new Error("the TOML parser has no language");
  try {
    return new TomlReader(readable).read(tree.rootNode);
  } finally {
    tree.delete();
  }
}

class TomlReader {
  private readonly text: string;
  private readonly problems: SyntaxProblem[] = [];

  constructor(text: string) {
    this.text = text;
  }

  read(document: Node): ConfigurationTree {
    const root = mapping({ start: 0, end: this.text.length }, "block");
    this.readBody(document, root, root);
    const problems = this.problems.slice(0, PROBLEM_LIMIT);
    const comments = document.descendantsOfType("comment").map(spanOf);
    return { format: "toml", roots: [root], comments, problems };
  }

  /** Reads what stands in a document, a table or a broken part. `into` takes the pairs, `root` the tables. */
  private readBody(body: Node, into: MappingNode, root: MappingNode): void {
    for (const child of body.children) {
      if (child.type === "pair") this.readPair(child, into, 0);
      else if (child.type === "table" || child.type === "table_array_element") this.readTable(child, root);
      else if (child.isError) this.readBroken(child, into, root);
    }
  }

  private readBroken(error: Node, into: MappingNode, root: MappingNode): void {
    this.problems.push({ message: "not valid TOML", span: spanOf(error) });
    this.readBody(error, into, root);
  }

  private readTable(table: Node, root: MappingNode): void {
    const name = table.namedChildren.find((child) => child.type.endsWith("key"));
    if (name === undefined) return;
    const keys = this.keysOf(name, 0);
    if (keys === null) return;
    const holder = keys.slice(0, -1).reduce((at, key) => childTable(at, key), root);
    const span = { start: table.startIndex, end: trimmedEnd(this.text, table) };
    this.readBody(table, tableIn(holder, keys.at(-1)!, span, table.type === "table_array_element"), root);
  }

  private readPair(pair: Node, into: MappingNode, depth: number): void {
    const [name, value] = pair.namedChildren.filter((child) => child.type !== "comment");
    if (name === undefined || value === undefined) return;
    const keys = this.keysOf(name, depth);
    if (keys === null) return;
    const read = this.value(value, depth + 1);
    const holder = keys.slice(0, -1).reduce((at, key) => childTable(at, key), into);
    holder.entries.push({ key: keys.at(-1)!, value: read, span: { start: name.startIndex, end: read.span.end } });
  }

  private value(node: Node, depth: number): ConfigurationNode {
    if (node.type !== "array" && node.type !== "inline_table") return this.scalar(node);
    const span = spanOf(node);
    if (depth > MAXIMUM_DEPTH) {
      this.problems.push({ message: NESTED_TOO_DEEPLY, span });
      return { kind: "sequence", span, style: "flow", items: [] };
    }
    const parts = node.namedChildren.filter((child) => child.type !== "comment" && !child.isError);
    if (node.type === "array") {
      return { kind: "sequence", span, style: "flow", items: parts.map((item) => this.value(item, depth + 1)) };
    }
    const table = mapping(span, "flow");
    for (const pair of parts) if (pair.type === "pair") this.readPair(pair, table, depth);
    return table;
  }

  /** The parts of a key; null where they lead too deep. */
  private keysOf(name: Node, depth: number): ScalarNode[] | null {
    const parts = name.type === "dotted_key" ? leavesOf(name) : [name];
    if (depth + parts.length > MAXIMUM_DEPTH) {
      this.problems.push({ message: NESTED_TOO_DEEPLY, span: spanOf(name) });
      return null;
    }
    return parts.map((part) => this.scalar(part));
  }

  private scalar(node: Node): ScalarNode {
    const span = spanOf(node);
    const source = this.text.slice(span.start, span.end);
    const quote = quoteOfToml(source);
    const content = {
      start: span.start + quote.length,
      end: Math.max(span.end - quote.length, span.start + quote.length),
    };
    const inside = this.text.slice(content.start, content.end);
    const text = decodeTomlString(inside, quote);
    const isVerbatim = text === inside && !/[\r\n]/.test(inside);
    return { kind: "scalar", span, content, text, type: typeOf(node), quote, isVerbatim };
  }
}

/** `a.b.c` is a dotted key in a dotted key; its parts in order. */
function leavesOf(name: Node): Node[] {
  const leaves: Node[] = [];
  const rest = [name];
  for (let at = rest.pop(); at !== undefined; at = rest.pop()) {
    if (at.type === "dotted_key") rest.push(...at.namedChildren.toReversed());
    else leaves.push(at);
  }
  return leaves;
}

function typeOf(node: Node): ScalarType {
  if (node.type === "boolean") return "boolean";
  return node.type === "integer" || node.type === "float" ? "number" : "text";
}

function mapping(span: Span, style: MappingNode["style"]): MappingNode {
  return { kind: "mapping", span, style, entries: [], merged: [] };
}

/** The table that a key names in another, made where it is not there; of an array of tables the last one. */
function childTable(holder: MappingNode, key: ScalarNode): MappingNode {
  const value = holder.entries.findLast((entry) => entry.key.text === key.text)?.value;
  const last = value?.kind === "sequence" ? value.items.at(-1) : value;
  if (last?.kind === "mapping") return last;
  const table = mapping(key.span, "block");
  holder.entries.push({ key, value: table, span: key.span });
  return table;
}

function tableIn(holder: MappingNode, key: ScalarNode, span: Span, isArray: boolean): MappingNode {
  const index = holder.entries.findLastIndex((entry) => entry.key.text === key.text);
  const known = holder.entries[index];
  const table = mapping(span, "block");
  if (isArray) {
    if (known?.value.kind === "sequence") known.value.items.push(table);
    else holder.entries.push(entry(key, { kind: "sequence", span, style: "block", items: [table] }, span));
    return table;
  }
  if (known?.value.kind !== "mapping") {
    holder.entries.push(entry(key, table, span));
    return table;
  }
  // `[a.b]` stood before `[a]`: the table that was made for it gets its own place now.
  table.entries.push(...known.value.entries);
  holder.entries[index] = entry(key, table, span);
  return table;
}

function entry(key: ScalarNode, value: ConfigurationNode, span: Span): Entry {
  return { key, value, span };
}

function spanOf(node: Node): Span {
  return { start: node.startIndex, end: node.endIndex };
}

/** A table's node reaches to the next table; it ends with its last line that is not empty. */
function trimmedEnd(text: string, { startIndex, endIndex }: Node): number {
  return startIndex + text.slice(startIndex, endIndex).trimEnd().length;
}
