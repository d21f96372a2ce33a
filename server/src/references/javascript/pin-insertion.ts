import type { CallFacts } from "../api-table.ts";
import { insertionBehind } from "../code/list-insertion.ts";
import type { SyntaxNode } from "../code/syntax-node.ts";
import { PIN_SLOT, type PinInsertion } from "../model-reference.ts";
import { argumentsOf } from "./syntax.ts";
import type { CallSite } from "./values.ts";

const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

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
  return insertionBehind(last, list, `{ ${property} }`, site.module.source, COMMENTS);
}

/** The quotes that the call itself uses. */
function quoteIn(call: string): string {
  return /["']/.exec(call)?.[0] ?? '"';
}

function behindLast(options: SyntaxNode, property: string, site: CallSite): PinInsertion | null {
  const { source } = site.module;
  const last = options.children.at(-1);
  if (source.text[options.end - 1] !== "}") return null;
  if (last !== undefined) return insertionBehind(last, options, property, source, COMMENTS);
  const at = options.start + 1;
  const isBlank = source.text.slice(at, options.end - 1).trim() === "";
  return isBlank ? { place: source.placeOf({ start: at, end: options.end - 1 }), template: ` ${property} ` } : null;
}
