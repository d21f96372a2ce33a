/*
 * Where strings, comments and brackets stand in code, by its characters alone: broken code is borne with. The first group of an expression is the
 * quote of a text that may have several lines, the second that of others; one of those that nothing closes ends with the line.
 */

export const PYTHON_TOKEN =
  /#[^\n]*|("""|''')(?:\\[\s\S]|(?!\1)[^\\])*(?:\1|$)|(["'])(?:\\[\s\S]|(?!\2)[^\\\n])*(?:\2|(?=\n)|$)|[()[\]{}]/g;

/** A template ends at the first backtick that is in none of its substitutions. */
export const JAVASCRIPT_TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(`)(?:\\[\s\S]|\$\{[^{}`]*\}|[^\\`])*(?:`|$)|(["'])(?:\\[\s\S]|(?!\2)[^\\\n])*(?:\2|(?=\n)|$)|[()[\]{}]/g;

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** Unclosed brackets beyond these stay open. */
const MOST_OPEN = 100;

/**
 * What must follow a piece of code so that its brackets and its text of several lines are closed; "" where nothing is open.
 * @param language its tokens
 */
export function closingOf(code: string, language: RegExp): string {
  const open: string[] = [];
  let quote = "";
  for (const [token, long] of code.matchAll(language)) {
    const closing = CLOSING[token];
    if (closing !== undefined) open.push(closing);
    else if (token === open.at(-1)) open.pop();
    else if (long !== undefined && !isClosed(token, long)) quote = long;
  }
  if (quote === "" && open.length === 0) return "";
  return `${quote}\n${open.slice(-MOST_OPEN).reverse().join("")}`;
}

function isClosed(literal: string, quote: string): boolean {
  return literal.length >= 2 * quote.length && literal.endsWith(quote);
}
