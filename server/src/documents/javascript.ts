import { type ParsedCode, parseCode } from "./incremental-parse.ts";
import type { Parsers } from "./parsers.ts";

/** Files in which `<T>value` is a type and not an element. */
const WITHOUT_ELEMENTS = /\.[cm]?ts$/i;

/**
 * Parses JavaScript or TypeScript as {@link parseCode} does. One grammar reads TypeScript, the other its dialect with elements (JSX), of which
 * JavaScript is a part.
 * @param path tells the grammar
 */
export function parseJavaScript(parsers: Parsers, path: string, source: string, previous?: ParsedCode): ParsedCode {
  const parser = WITHOUT_ELEMENTS.test(path) ? parsers.typescript : parsers.tsx;
  return parseCode(parser, source, previous);
}
