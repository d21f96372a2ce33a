import type { CallFacts } from "../api-table.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import { PIN_SLOT, type PinInsertion } from "../model-reference.ts";
import type { CallSite } from "./values.ts";

/** How a pin is added to a call, as its last argument and in the style of the arguments there; null where it cannot be. */
export function pinInsertion(row: CallFacts, site: CallSite): PinInsertion | null {
  const pin = row.noPinInsertion ? undefined : row.pins?.[0];
  const keyword = pin?.keywords?.[0];
  const list = child(site.call, "arguments");
  const last = list?.type === "argument_list" ? list.children.at(-1) : undefined;
  if (keyword === undefined || list === null || last === undefined) return null;
  if (last.type === "generator_expression") return null;
  const { text } = site.module.source;
  if (text[list.end - 1] !== ")") return null;
  if (pin?.entry === undefined) return insertionBehind(last, list, `${keyword}="${PIN_SLOT}"`, site);
  const entry = `"${pin.entry}": "${PIN_SLOT}"`;
  const passed = list.children.find((each) => isKeyword(each, keyword, site));
  if (passed === undefined) return insertionBehind(last, list, `${keyword}={${entry}}`, site);
  const dictionary = child(passed, "value");
  const lastPair = dictionary?.type === "dictionary" ? dictionary.children.at(-1) : undefined;
  return dictionary === null || lastPair === undefined ? null : insertionBehind(lastPair, dictionary, entry, site);
}

function isKeyword(node: SyntaxNode, keyword: string, site: CallSite): boolean {
  const name = node.type === "keyword_argument" ? child(node, "name") : null;
  return name !== null && site.module.textOf(name) === keyword;
}

/** One more item behind the last one of a list in brackets. */
function insertionBehind(last: SyntaxNode, list: SyntaxNode, item: string, site: CallSite): PinInsertion {
  const { text } = site.module.source;
  const comma = trailingComma(text.slice(last.end, list.end - 1));
  const at = comma === null ? last.end : last.end + comma + 1;
  const place = site.module.source.placeOf({ start: at, end: at });
  const lead = separator(text, list, last);
  return { place, template: comma === null ? `,${lead}${item}` : `${lead}${item},` };
}

/** Offset of a comma behind the last argument, comments aside. */
function trailingComma(rest: string): number | null {
  const masked = rest.replace(/#[^\n]*/g, (comment) => " ".repeat(comment.length));
  const comma = masked.indexOf(",");
  return comma < 0 ? null : comma;
}

/** A new line with the last argument's indentation where the last argument begins its line, else a space. */
function separator(text: string, list: SyntaxNode, last: SyntaxNode): string {
  // Looked for between the brackets only: a line may be as long as the file.
  const lineStart = list.start + text.slice(list.start, last.start).lastIndexOf("\n") + 1;
  const indentation = text.slice(lineStart, last.start);
  if (lineStart === list.start || indentation.trim() !== "") return " ";
  return `${text[lineStart - 2] === "\r" ? "\r\n" : "\n"}${indentation}`;
}
