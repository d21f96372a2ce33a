import { type ConfigurationNode, type ConfigurationTree, endOf } from "../../documents/configuration-tree.ts";
import type { Span } from "../../documents/place.ts";
import type { SourceText } from "../../documents/source-text.ts";
import type { Suppression } from "../document-facts.ts";
import { lineBefore, suppressionsIn } from "../suppression-comments.ts";

/** An entry of a mapping or an item of a list. */
interface Part extends Span {
  kind: "entry" | "item";
  /** Its value is written on several lines only because of its brackets or text, not as a block of its own. */
  isWhole: boolean;
}

/**
 * The suppressions in a YAML, JSON or TOML file. A comment behind an entry covers that entry with all that is nested in it; a
 * comment on its own line covers the next entry or list item.
 */
export function configurationSuppressions(source: SourceText, tree: ConfigurationTree): Suppression[] {
  if (!source.text.includes("modelver:")) return [];
  const parts = partsOf(tree.roots);
  return suppressionsIn(source, tree.comments, (comment) => {
    const line = lineBefore(source.text, comment);
    const part = line.isEmpty ? partAfter(source.text, parts, comment) : partAt(parts, line.start, comment.start);
    const start = Math.min(line.start, part?.start ?? line.start);
    return { start, end: Math.max(comment.end, part?.end ?? comment.end) };
  });
}

/** What begins next behind a comment. Behind a dash that is the item, not the first entry of the mapping it holds. */
function partAfter(text: string, parts: readonly Part[], comment: Span): Part | undefined {
  const next = parts.find((part) => part.start >= comment.end);
  if (next === undefined) return undefined;
  const beginning = parts.filter((part) => part.start === next.start);
  const dash = /-[ \t]+$/.test(text.slice(comment.end, next.start));
  return beginning.find(({ kind }) => kind === (dash ? "item" : "entry")) ?? next;
}

/** The outermost entry or item that begins on a line; else the innermost one that goes on there. */
function partAt(parts: readonly Part[], lineStart: number, end: number): Part | undefined {
  const beginning = parts.filter((part) => part.start >= lineStart && part.start < end);
  const entry = beginning.find(({ kind }) => kind === "entry") ?? beginning[0];
  return entry ?? parts.findLast((part) => part.isWhole && part.start < lineStart && part.end > lineStart);
}

/** All entries and items, in the order of their starts, outer ones first. */
function partsOf(roots: readonly ConfigurationNode[]): Part[] {
  const parts: Part[] = [];
  const add = (kind: Part["kind"], start: number, value: ConfigurationNode) => {
    const isWhole = value.kind === "scalar" || value.kind === "alias" || value.style === "flow";
    parts.push({ kind, start, end: endOf(value), isWhole });
    visit(value);
  };
  const visit = (node: ConfigurationNode) => {
    if (node.kind === "mapping") for (const { span, value } of node.entries) add("entry", span.start, value);
    if (node.kind === "sequence") for (const item of node.items) add("item", item.span.start, item);
  };
  for (const root of roots) visit(root);
  return parts.sort((one, other) => one.start - other.start || other.end - one.end);
}
