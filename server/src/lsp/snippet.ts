/** A text on one line with a placeholder, as a snippet (LSP snippet syntax) in which the placeholder is selected. */
export function snippetOf(text: string, placeholder: string): string {
  return text
    .split(placeholder)
    .map((part) => escaped(part))
    .join(`\${1:${escaped(placeholder)}}`);
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}
