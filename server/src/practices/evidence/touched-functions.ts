import type { CodeFile } from "./code-file.ts";
import { linesWith } from "./python-text.ts";

/** How many functions some code defines, and how many of them tests call by name. */
export interface TouchedFunctions {
  functions: number;
  touched: number;
}

/** A definition, from where a line begins. */
const DEFINITION = /[ \t]*(?:async[ \t]+)?def[ \t]+(\w+)/y;

/** Functions that Python calls by itself, and those that a leading line says are nobody else's. */
const NOT_CALLED_BY_NAME = /^_/;

/**
 * Counts the functions and methods of code that tests call by name, by what stands in the tests alone, comments and strings included. Names are what is compared, so that two
 * functions of one name are one.
 */
export function touchedFunctions(code: readonly CodeFile[], tests: readonly CodeFile[]): TouchedFunctions {
  const names = new Set<string>();
  for (const { text } of code) for (const name of definedIn(text)) if (!NOT_CALLED_BY_NAME.test(name)) names.add(name);
  const called = new Set<string>();
  for (const { text } of tests) for (const name of calledIn(text)) if (names.has(name)) called.add(name);
  return { functions: names.size, touched: called.size };
}

function* definedIn(text: string): Generator<string> {
  for (const offset of linesWith(text, "def")) {
    DEFINITION.lastIndex = offset;
    const name = DEFINITION.exec(text)?.[1];
    if (name !== undefined) yield name;
  }
}

/** The names directly before a parenthesis. */
function* calledIn(text: string): Generator<string> {
  let from = 0;
  for (let end = text.indexOf("("); end >= 0; end = text.indexOf("(", from)) {
    let start = end;
    while (start > from && isOfName(text.charCodeAt(start - 1))) start--;
    if (start < end && !isDigit(text.charCodeAt(start))) yield text.slice(start, end);
    from = end + 1;
  }
}

/** Letters, digits and the underscore, as `\w` takes them: a pattern would be tried at every name that nobody calls. */
function isOfName(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code) || code === 95;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
