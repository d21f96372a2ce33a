/** Strings with their prefixes, comments, brackets and escapes; an unclosed string in one line ends with the line. */
export const PYTHON_TOKEN =
  /#[^\n]*|("""|''')(?:\\[\s\S]|(?!\1)[^\\])*(?:\1|$)|(["'])(?:\\[\s\S]|(?!\2)[^\\\n])*(?:\2|(?=\n)|$)|[()[\]{}]/g;

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** Unclosed brackets beyond these stay open. */
const MOST_OPEN = 100;

/** What must follow a piece of Python so that its brackets and its triple-quoted string are closed; "" where nothing is open. */
export function closingOf(code: string): string {
  const open: string[] = [];
  let quote = "";
  for (const [token, triple] of code.matchAll(PYTHON_TOKEN)) {
    const closing = CLOSING[token];
    if (closing !== undefined) open.push(closing);
    else if (token === open.at(-1)) open.pop();
    else if (triple !== undefined && !isClosed(token, triple)) quote = triple;
  }
  if (quote === "" && open.length === 0) return "";
  return `${quote}\n${open.slice(-MOST_OPEN).reverse().join("")}`;
}

function isClosed(literal: string, quote: string): boolean {
  return literal.length >= 2 * quote.length && literal.endsWith(quote);
}
