import type { Span } from "./place.ts";

/*
 * One tree for YAML, JSON, TOML and `.env` files. Spans are UTF-16 offsets into the file, so that what is found in a value can be
 * mended in the file. A tree is a plain value; its readers never throw.
 */

/** How a scalar without quotes is understood by the tools that load such files (PyYAML's rules for YAML). */
export type ScalarType = "text" | "number" | "boolean" | "null";

export interface ScalarNode {
  readonly kind: "scalar";
  /** The whole value, quotes included. */
  readonly span: Span;
  /** What stands between the quotes; the whole value where there are none. */
  readonly content: Span;
  /** The decoded text; each run of {@link TEMPLATE_HOLE} stands for one template whose value is not known. */
  readonly text: string;
  readonly type: ScalarType;
  /** The quote that opens it, or "" for a plain or block scalar. */
  readonly quote: string;
  /** The file holds exactly the characters of `text` at `content`, on one line. */
  readonly isVerbatim: boolean;
}

export interface SequenceNode {
  readonly kind: "sequence";
  readonly span: Span;
  /** `flow`: in brackets. `block`: a line for each item, as in YAML or TOML's `[[table]]`. */
  readonly style: "flow" | "block";
  readonly items: ConfigurationNode[];
}

/** A key with its value. The span reaches from the key to the end of the value. */
export interface Entry {
  readonly key: ScalarNode;
  readonly value: ConfigurationNode;
  readonly span: Span;
}

export interface MappingNode {
  readonly kind: "mapping";
  readonly span: Span;
  /** `flow`: in braces. `block`: a line for each entry, as in YAML or a TOML table. */
  readonly style: "flow" | "block";
  readonly entries: Entry[];
  /** Mappings whose entries hold here too unless given again (YAML's `<<`). */
  readonly merged: ConfigurationNode[];
}

/** A YAML alias. It links to its anchor's node and is never expanded, so aliases cannot multiply. */
export interface AliasNode {
  readonly kind: "alias";
  readonly span: Span;
  readonly target: ConfigurationNode | null;
}

export type ConfigurationNode = ScalarNode | SequenceNode | MappingNode | AliasNode;

export interface SyntaxProblem {
  message: string;
  span: Span | null;
}

export interface ConfigurationTree {
  readonly format: "yaml" | "json" | "toml" | "env";
  /** One for each document of the file. */
  readonly roots: ConfigurationNode[];
  /** Comments with their marks, in order. */
  readonly comments: Span[];
  readonly problems: SyntaxProblem[];
}

/** Stands in the text of a scalar for characters of a template (`{{ … }}`). */
export const TEMPLATE_HOLE = "\uFFFC";

/** Deeper values are left out and reported, so that whoever walks a tree by recursion cannot overflow the stack. */
export const MAXIMUM_DEPTH = 200;

/** Problems reported per file; a file that is of another language has one on every line. */
export const PROBLEM_LIMIT = 10;

export const NESTED_TOO_DEEPLY = `nested more than ${MAXIMUM_DEPTH} levels deep; deeper values are not read`;

/** The node an alias stands for; any other node itself. Null where an alias has no anchor, or leads to itself. */
export function resolved(node: ConfigurationNode): Exclude<ConfigurationNode, AliasNode> | null {
  let at: ConfigurationNode | null = node;
  for (let steps = 0; at?.kind === "alias"; steps++) {
    if (steps > MAXIMUM_DEPTH) return null;
    at = at.target;
  }
  return at;
}

/** Where a node's last value ends: the span of a block collection also holds the blank lines and comments behind it. */
export function endOf(node: ConfigurationNode): number {
  if (node.kind === "mapping" && node.style === "block") return node.entries.at(-1)?.span.end ?? node.span.end;
  if (node.kind !== "sequence" || node.style !== "block") return node.span.end;
  const last = node.items.at(-1);
  return last === undefined ? node.span.end : endOf(last);
}

/** A value as a program sees it after loading: objects, arrays, texts, numbers, booleans and null. Aliases are shared. */
export function toValue(node: ConfigurationNode): unknown {
  return new ValueReader().read(node);
}

class ValueReader {
  private readonly values = new Map<ConfigurationNode, unknown>();

  read(node: ConfigurationNode): unknown {
    const target = resolved(node);
    if (target === null) return null;
    if (target.kind === "scalar") return scalarValue(target);
    if (!this.values.has(target)) this.readCollection(target);
    return this.values.get(target);
  }

  /** The value is known before its parts are read: an alias to the collection it stands in finds it. */
  private readCollection(node: MappingNode | SequenceNode): void {
    if (node.kind === "sequence") {
      const items: unknown[] = [];
      this.values.set(node, items);
      for (const item of node.items) items.push(this.read(item));
      return;
    }
    const members: Record<string, unknown> = Object.create(null);
    this.values.set(node, members);
    for (const merged of node.merged) Object.assign(members, this.read(merged));
    for (const { key, value } of node.entries) members[key.text] = this.read(value);
  }
}

function scalarValue({ type, text }: ScalarNode): unknown {
  if (type === "null") return null;
  if (type === "boolean") return !isFalse(text);
  if (type === "number") return Number(text.replaceAll("_", ""));
  return text;
}

/** Whether a boolean's text means false, in any of the spellings of YAML 1.1. */
export function isFalse(text: string): boolean {
  return /^(?:false|no|off|n)$/i.test(text);
}
