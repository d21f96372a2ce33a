import type { ConfigurationTree, Entry, MappingNode, SequenceNode } from "../../documents/configuration-tree.ts";
import type { SourceText } from "../../documents/source-text.ts";
import { PIN_SLOT, type PinInsertion } from "../model-reference.ts";

/** An entry of a mapping, beside which another is to stand. */
export interface Neighbour {
  source: SourceText;
  format: ConfigurationTree["format"];
  mapping: MappingNode;
  entry: Entry;
}

/**
 * A new entry behind another one, in its style: on a line of its own with the same indentation where the mapping has a line for each entry, else
 * behind a comma. Null where the entry's form leaves no sure place (a block scalar, an anchor before its key).
 */
export function insertionBesideEntry({ source, format, mapping, entry }: Neighbour, key: string): PinInsertion | null {
  const { text } = source;
  const quotedKey = quoted(key, entry.key.quote.slice(0, 1));
  const added = `${quotedKey}${SIGNS[format]}${quoted(PIN_SLOT, valueQuote(entry, format))}`;
  if (/^[|>]/.test(text.slice(entry.value.span.start, entry.value.span.end))) return null;
  const indentation = indentationOf(text, entry.span.start);
  if (mapping.style === "flow") return insertionInFlow(source, entry.value.span.end, indentation, [added]);
  if (indentation === null) return null;
  const dottedPrefix = text.slice(entry.span.start, entry.key.span.start);
  return insertionOfLine(source, entry.span.end, `${indentation}${dottedPrefix}${added}`);
}

/** New items behind an item of a list; the pin is to stand at the end of the last one. */
export function insertionAfterItem(
  source: SourceText,
  list: SequenceNode,
  index: number,
  items: readonly string[],
): PinInsertion | null {
  const item = list.items[index];
  if (item?.kind !== "scalar") return null;
  const written = items.map((each, at) => quoted(at === items.length - 1 ? each + PIN_SLOT : each, item.quote));
  const indentation = indentationOf(source.text, item.span.start);
  if (list.style === "flow") return insertionInFlow(source, item.span.end, indentation, written);
  const lines = linesOfItems(source.text, item.span.start, written);
  return lines === null ? null : insertionOfLine(source, item.span.end, lines);
}

const SIGNS: Readonly<Record<ConfigurationTree["format"], string>> = { yaml: ": ", json: ": ", toml: " = ", env: "=" };

/** Blanks up to what stands first on its line; YAML's `- ` counts as blanks. Null where something else stands before it. */
function indentationOf(text: string, start: number): string | null {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start).replace("\uFEFF", "");
  return /^[ \t]*(?:-[ \t]+)*$/.test(before) ? before.replaceAll("-", " ") : null;
}

function linesOfItems(text: string, start: number, items: readonly string[]): string | null {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const dash = /^([ \t]*)(-[ \t]+)$/.exec(before);
  return dash === null ? null : items.map((item) => `${before}${item}`).join(lineBreakOf(text));
}

function insertionOfLine(source: SourceText, after: number, line: string): PinInsertion {
  const rest = /[^\r\n]*/.exec(source.text.slice(after))![0];
  const at = after + rest.length;
  return { place: source.placeOf({ start: at, end: at }), template: lineBreakOf(source.text) + line };
}

/** Behind a value in brackets there may be a comma already; what begins with a comma of its own can stand before it. */
function insertionInFlow(
  source: SourceText,
  after: number,
  indentation: string | null,
  parts: readonly string[],
): PinInsertion {
  const separator = indentation === null ? ", " : `,${lineBreakOf(source.text)}${indentation}`;
  const template = parts.map((part) => separator + part).join("");
  return { place: source.placeOf({ start: after, end: after }), template };
}

function lineBreakOf(text: string): string {
  const feed = text.indexOf("\n");
  return feed > 0 && text[feed - 1] === "\r" ? "\r\n" : "\n";
}

/** JSON and TOML know no plain text; YAML and `.env` take the quote of the neighbour. */
function valueQuote({ value }: Entry, format: ConfigurationTree["format"]): string {
  const quote = value.kind === "scalar" ? value.quote.slice(0, 1) : "";
  return quote === "" && (format === "json" || format === "toml") ? '"' : quote;
}

function quoted(text: string, quote: string): string {
  return quote + text + quote;
}
