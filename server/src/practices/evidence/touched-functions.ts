import type { CodeFile } from "./code-file.ts";

/** How many functions some code defines, and how many of them tests call by name. */
export interface TouchedFunctions {
  functions: number;
  touched: number;
}

const DEFINITION = /^[ \t]*(?:async[ \t]+)?def[ \t]+(\w+)/gm;
/** At the beginning of a name alone, so that none is gone through twice. */
const CALL = /\b([A-Za-z_]\w*)\(/g;

/** Functions that Python calls by itself, and those that a leading line says are nobody else's. */
const NOT_CALLED_BY_NAME = /^_/;

/**
 * Counts the functions and methods of code that tests call by name, by what stands in the tests alone, comments and strings included. Names are what is compared, so that two
 * functions of one name are one.
 */
export function touchedFunctions(code: readonly CodeFile[], tests: readonly CodeFile[]): TouchedFunctions {
  const names = new Set<string>();
  for (const { text } of code) {
    for (const [, name = ""] of text.matchAll(DEFINITION)) if (!NOT_CALLED_BY_NAME.test(name)) names.add(name);
  }
  const called = new Set<string>();
  for (const { text } of tests) {
    for (const [, name = ""] of text.matchAll(CALL)) if (names.has(name)) called.add(name);
  }
  return { functions: names.size, touched: called.size };
}
