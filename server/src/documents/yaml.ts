import {
  CST,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Pair,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import {
  type ConfigurationNode,
  type ConfigurationTree,
  type Entry,
  endOf,
  MAXIMUM_DEPTH,
  type MappingNode,
  NESTED_TOO_DEEPLY,
  PROBLEM_LIMIT,
  type ScalarNode,
  type ScalarType,
  type SequenceNode,
  type SyntaxProblem,
  TEMPLATE_HOLE,
} from "./configuration-tree.ts";
import type { Span } from "./place.ts";
import { maskTemplates } from "./templates.ts";

/** Reads YAML of one or more documents, also templated (Jinja, Helm) or broken: what can be read is given. Never throws. */
export function parseYaml(text: string): ConfigurationTree {
  const masked = maskTemplates(text);
  const documents = documentsOf(masked);
  const reader = new YamlReader(masked);
  const roots = documents.flatMap(({ contents }) => (contents === null ? [] : [reader.read(contents, 0)]));
  const problems = [...documents.flatMap(({ errors }) => errors.map(problemOf)), ...reader.problems];
  let comments: Span[] | null = null;
  return {
    format: "yaml",
    roots,
    // Found by another pass, which not everybody needs.
    get comments() {
      comments ??= commentsOf(masked);
      return comments;
    },
    problems: problems.slice(0, PROBLEM_LIMIT),
  };
}

/** All values are read as texts ("failsafe"): a revision such as `1e10` or `0123456` keeps its characters. */
function documentsOf(text: string): Document.Parsed[] {
  const documents = parseAllDocuments(text, {
    schema: "failsafe",
    uniqueKeys: false,
    strict: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  return Array.isArray(documents) ? documents : [];
}

function problemOf(error: { message: string; pos: [number, number] }): SyntaxProblem {
  // The library meets its own limit before ours where brackets are nested by the thousand.
  const message = /call stack/.test(error.message) ? NESTED_TOO_DEEPLY : error.message;
  return { message, span: { start: error.pos[0], end: error.pos[1] } };
}

/** Comments are tokens that begin with `#` and are not the text of a scalar. */
function commentsOf(text: string): Span[] {
  if (!text.includes("#")) return [];
  const comments: Span[] = [];
  let offset = 0;
  let isText = false;
  for (const lexeme of new Lexer().lex(text)) {
    const isMark = lexeme === CST.SCALAR || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END;
    if (!isMark && !isText && lexeme.startsWith("#")) comments.push({ start: offset, end: offset + lexeme.length });
    isText = lexeme === CST.SCALAR;
    if (!isMark) offset += lexeme.length;
  }
  return comments;
}

class YamlReader {
  readonly problems: SyntaxProblem[] = [];
  private readonly text: string;
  private readonly anchors = new Map<string, ConfigurationNode>();

  constructor(text: string) {
    this.text = text;
  }

  read(node: unknown, depth: number): ConfigurationNode {
    if (isAlias(node)) {
      return { kind: "alias", span: spanOf(node), target: this.anchors.get(node.source) ?? null };
    }
    if (isScalar(node)) return this.anchored(node, this.scalar(node));
    if (depth < MAXIMUM_DEPTH && isMap(node)) return this.mapping(node, depth);
    if (depth < MAXIMUM_DEPTH && isSeq(node)) return this.sequence(node, depth);
    if (depth >= MAXIMUM_DEPTH && this.problems.length === 0) {
      this.problems.push({ message: NESTED_TOO_DEEPLY, span: null });
    }
    return absent(0);
  }

  private anchored<Node extends ConfigurationNode>(node: { anchor?: string }, read: Node): Node {
    if (node.anchor !== undefined) this.anchors.set(node.anchor, read);
    return read;
  }

  private mapping(node: YAMLMap, depth: number): MappingNode {
    const span = spanOf(node);
    const style = node.flow ? "flow" : "block";
    const mapping: MappingNode = this.anchored(node, { kind: "mapping", span, style, entries: [], merged: [] });
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key)) this.readPartsOf(pair, depth);
      else this.addEntry(mapping, pair, pair.key, depth);
    }
    return mapping;
  }

  /** A key that is itself a collection names nothing, but anchors may stand in it and in its value. */
  private readPartsOf(pair: unknown, depth: number): void {
    if (!isPair(pair)) return;
    for (const part of [pair.key, pair.value]) if (part !== null) this.read(part, depth + 1);
  }

  private addEntry(mapping: MappingNode, pair: Pair, keyNode: Scalar, depth: number): void {
    const key = this.anchored(keyNode, this.scalar(keyNode));
    const value = pair.value === null ? absent(key.span.end) : this.read(pair.value, depth + 1);
    if (key.text === "<<" && key.quote === "" && value.kind !== "scalar") {
      mapping.merged.push(...(value.kind === "sequence" ? value.items : [value]));
      return;
    }
    mapping.entries.push({ key, value, span: { start: key.span.start, end: endOf(value) } });
  }

  private sequence(node: YAMLSeq, depth: number): SequenceNode {
    const span = spanOf(node);
    const style = node.flow ? "flow" : "block";
    const sequence: SequenceNode = this.anchored(node, { kind: "sequence", span, style, items: [] });
    for (const item of node.items) {
      // `[a: 1]` holds a mapping of one entry, which the library gives as a bare pair.
      if (!isPair(item)) sequence.items.push(this.read(item, depth + 1));
      else if (isScalar(item.key)) sequence.items.push(this.lonePair(item, item.key, depth + 1));
    }
    return sequence;
  }

  private lonePair(pair: Pair, keyNode: Scalar, depth: number): MappingNode {
    const entries: Entry[] = [];
    const mapping: MappingNode = { kind: "mapping", span: spanOf(keyNode), style: "flow", entries, merged: [] };
    this.addEntry(mapping, pair, keyNode, depth);
    return { ...mapping, span: { start: mapping.span.start, end: entries.at(-1)?.span.end ?? mapping.span.end } };
  }

  private scalar(node: Scalar): ScalarNode {
    const source = String(node.source ?? node.value ?? "");
    const quote = quoteOf(node);
    const span = spanOf(node);
    if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") return blockScalar(span, source, this.text);
    const isClosed = quote === "" || this.text[span.end - 1] === quote;
    const content = { start: span.start + quote.length, end: span.end - (isClosed ? quote.length : 0) };
    const isVerbatim = this.text.slice(content.start, content.end) === source;
    const type = quote === "" && node.tag === undefined ? typeOfPlain(source) : "text";
    if (!isKnownTag(node.tag))
      return { kind: "scalar", span, content, text: TEMPLATE_HOLE, type, quote, isVerbatim: false };
    return { kind: "scalar", span, content, text: source, type, quote, isVerbatim };
  }
}

/** A tag such as `!ENV` or `!include` makes something else of the text. */
function isKnownTag(tag: string | undefined): boolean {
  return tag === undefined || tag === "!" || tag.startsWith("tag:yaml.org,2002:") || tag.startsWith("!!");
}

function quoteOf(node: Scalar): string {
  if (node.type === "QUOTE_DOUBLE") return '"';
  return node.type === "QUOTE_SINGLE" ? "'" : "";
}

/** A block scalar spans from its `|` to the end of its last line that is not empty. */
function blockScalar(span: Span, source: string, text: string): ScalarNode {
  const end = span.start + text.slice(span.start, span.end).trimEnd().length;
  const whole = { start: span.start, end };
  return {
    kind: "scalar",
    span: whole,
    content: whole,
    text: source.trimEnd(),
    type: "text",
    quote: "",
    isVerbatim: false,
  };
}

function spanOf(node: { range?: [number, number, number] | null }): Span {
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
}

/** The value of a key that has none. */
function absent(offset: number): ScalarNode {
  const span = { start: offset, end: offset };
  return { kind: "scalar", span, content: span, text: "", type: "null", quote: "", isVerbatim: true };
}

/** PyYAML's implicit types (YAML 1.1): `no` is false and `~` is null. */
function typeOfPlain(text: string): ScalarType {
  if (/^(?:|~|null)$/i.test(text)) return "null";
  if (/^(?:true|false|yes|no|on|off)$/i.test(text)) return "boolean";
  return /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?(?:[eE][-+]\d+)?|\.\d[\d_]*|0[xo][\da-fA-F_]+|\.inf|\.nan)$/i.test(text)
    ? "number"
    : "text";
}
