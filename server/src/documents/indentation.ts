/**
 * Python itself refuses more than 100 levels of indentation. Tree-sitter's scanner for Python keeps its levels in a buffer of 1024 bytes, two bytes
 * for each beside the strings that are open, and writes past its end where there are more.
 */
const MOST_LEVELS = 200;
const TAB_WIDTH = 8;
const MAY_BE_TOO_DEEP = new RegExp(`^[ \\t]{${MOST_LEVELS / TAB_WIDTH}}`, "m");

/**
 * Hides lines that are indented more deeply than the parser bears behind a name at a depth that it does bear; the length and the line
 * breaks stay. Each level is deeper than the one around it, so a text has no more levels than it has different indentations.
 */
export function maskDeepIndentation(text: string): string {
  if (!MAY_BE_TOO_DEEP.test(text)) return text;
  const lines = text.split(/(?<=[\r\n])/);
  const widths = [...new Set(lines.map(indentationOf))].sort((one, other) => one - other);
  const deepest = widths[MOST_LEVELS];
  if (deepest === undefined) return text;
  return lines.map((line) => (indentationOf(line) < deepest ? line : hidden(line, deepest))).join("");
}

function hidden(line: string, width: number): string {
  const lead = leadUpTo(line, width);
  return lead + line.slice(lead.length).replace(/[^\r\n]/g, "_");
}

/** Columns before a line's first character; what tree-sitter counts for a tab is a tab's whole width. Blank lines have none. */
function indentationOf(line: string): number {
  const lead = /^[ \t]*(?=[^\s])/.exec(line)?.[0] ?? "";
  return lead.length + (TAB_WIDTH - 1) * lead.replaceAll(" ", "").length;
}

/** The beginning of a line's blanks that is no wider than this. */
function leadUpTo(line: string, width: number): string {
  let end = 0;
  for (let at = 0; at <= width; end++) at += line[end] === "\t" ? TAB_WIDTH : 1;
  return line.slice(0, end - 1);
}
