/**
 * A text with a placeholder as a snippet (LSP snippet syntax) in which the placeholder is selected.
 * @param lineIndent white space at the start of the line that receives the snippet. Editors put it before every further
 *   line of a snippet, so it is taken off there.
 */
export function snippetOf(text: string, placeholder: string, lineIndent: string): string {
  const stops = text
    .split(placeholder)
    .map((part) => escaped(part))
    .join(`\${1:${escaped(placeholder)}}`);
  return lineIndent === "" ? stops : stops.replaceAll(`\n${lineIndent}`, "\n");
}

/** The white space at the start of a line, up to a column. */
export function indentBefore(line: string, column: number): string {
  return /^[ \t]*/.exec(line.slice(0, column))?.[0] ?? "";
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}
