import type { CallFacts } from "../api-table.ts";
import type { SyntaxNode } from "../code/syntax-node.ts";
import { PIN_SLOT, type PinInsertion } from "../model-reference.ts";
import { argumentsOf } from "./syntax.ts";
import type { CallSite } from "./values.ts";

/**
 * How a pin is added to a call, as a property of its options, in the style of what stands there; null where it cannot be.
 * @param position of the options among the arguments
 */
export function pinInsertion(row: CallFacts, site: CallSite, position: number): PinInsertion | null {
  const keyword = row.noPinInsertion ? undefined : row.pins?.[0]?.keywords?.[0];
  const list = argumentsOf(site.call);
  if (keyword === undefined || keyword.includes(".") || list === null) return null;
  const { text } = site.module.source;
  const options = list.children[position];
  const quote = quoteIn(text.slice(list.start, list.end));
  const property = `${keyword}: ${quote}${PIN_SLOT}${quote}`;
  if (options?.type === "object") return behindLast(options, property, site);
  const isNext = options === undefined && list.children.length === position && text[list.end - 1] === ")";
  const last = list.children.at(-1);
  if (!isNext || last === undefined || last.type === "spread_element") return null;
  return behind(list, last, `{ ${property} }`, site);
}

/** The quotes that the call itself uses. */
function quoteIn(call: string): string {
  return /["']/.exec(call)?.[0] ?? '"';
}

function behindLast(options: SyntaxNode, property: string, site: CallSite): PinInsertion | null {
  const { source } = site.module;
  const last = options.children.at(-1);
  if (source.text[options.end - 1] !== "}") return null;
  if (last !== undefined) return behind(options, last, property, site);
  const at = options.start + 1;
  const isBlank = source.text.slice(at, options.end - 1).trim() === "";
  return isBlank ? { place: source.placeOf({ start: at, end: options.end - 1 }), template: ` ${property} ` } : null;
}

/** One more element behind the last of a list. */
function behind(list: SyntaxNode, last: SyntaxNode, element: string, site: CallSite): PinInsertion {
  const { text } = site.module.source;
  const comma = trailingComma(text.slice(last.end, list.end - 1));
  const at = comma === null ? last.end : last.end + comma + 1;
  const lead = separator(text, list, last);
  const place = site.module.source.placeOf({ start: at, end: at });
  return { place, template: comma === null ? `,${lead}${element}` : `${lead}${element},` };
}

/** Offset of a comma behind the last element, comments aside. */
function trailingComma(rest: string): number | null {
  const masked = rest.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (comment) => " ".repeat(comment.length));
  const comma = masked.indexOf(",");
  return comma < 0 ? null : comma;
}

/** A new line with the last element's indentation where the last element begins its line, else a space. */
function separator(text: string, list: SyntaxNode, last: SyntaxNode): string {
  // Looked for between the brackets only: a line may be as long as the file.
  const lineStart = list.start + text.slice(list.start, last.start).lastIndexOf("\n") + 1;
  const indentation = text.slice(lineStart, last.start);
  if (lineStart === list.start || indentation.trim() !== "") return " ";
  return `${text[lineStart - 2] === "\r" ? "\r\n" : "\n"}${indentation}`;
}
