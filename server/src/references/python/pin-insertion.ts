import type { CallFacts } from "../api-table.ts";
import { insertionBehind } from "../code/list-insertion.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import { PIN_SLOT, type PinInsertion } from "../model-reference.ts";
import type { CallSite } from "./values.ts";

const COMMENTS = /#[^\n]*/g;

/** How a pin is added to a call, as its last argument and in the style of the arguments there; null where it cannot be. */
export function pinInsertion(row: CallFacts, site: CallSite): PinInsertion | null {
  const pin = row.noPinInsertion ? undefined : row.pins?.[0];
  const keyword = pin?.keywords?.[0];
  const list = child(site.call, "arguments");
  const last = list?.type === "argument_list" ? list.children.at(-1) : undefined;
  if (keyword === undefined || list === null || last === undefined) return null;
  if (last.type === "generator_expression") return null;
  const { source } = site.module;
  if (source.text[list.end - 1] !== ")") return null;
  const behind = (lastItem: SyntaxNode, items: SyntaxNode, item: string) =>
    insertionBehind(lastItem, items, item, source, COMMENTS);
  if (pin?.entry === undefined) return behind(last, list, `${keyword}="${PIN_SLOT}"`);
  // In a dictionary that is itself the value of another, the place is too deep to be found by its keyword.
  if (typeof pin.entry !== "string") return null;
  const entry = `"${pin.entry}": "${PIN_SLOT}"`;
  const passed = list.children.find((each) => isKeyword(each, keyword, site));
  if (passed === undefined) return behind(last, list, `${keyword}={${entry}}`);
  const dictionary = child(passed, "value");
  const lastPair = dictionary?.type === "dictionary" ? dictionary.children.at(-1) : undefined;
  return dictionary === null || lastPair === undefined ? null : behind(lastPair, dictionary, entry);
}

function isKeyword(node: SyntaxNode, keyword: string, site: CallSite): boolean {
  const name = node.type === "keyword_argument" ? child(node, "name") : null;
  return name !== null && site.module.textOf(name) === keyword;
}
