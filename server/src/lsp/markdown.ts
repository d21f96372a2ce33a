/** Characters of a description that a hover shows. */
const LONGEST_PARAGRAPH = 280;

/** A text as inline code that no character of it can break out of, fit for a table cell too. */
export function inlineCode(text: string): string {
  const oneLine = text.replace(/[\r\n\t]+/g, " ").replaceAll("|", "\\|");
  const longestRun = Math.max(0, ...(oneLine.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longestRun + 1);
  const padding = oneLine.startsWith("`") || oneLine.endsWith("`") ? " " : "";
  return oneLine === "" ? "" : `${fence}${padding}${oneLine}${padding}${fence}`;
}

/** A Markdown table. The cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** What people read of a Markdown text, for editors that show none. */
export function withoutMarkdown(markdown: string): string {
  return markdown
    .replace(/^\| --- .*\n/gm, "")
    .replace(/^---\n\n/gm, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/ {2}$/gm, "")
    .replace(/\\(?=[\\`*_{}[\]()#+!|<>~-])|\*\*|`/g, "");
}

/** Words that people wrote elsewhere as a paragraph that is nothing but text, cut where it is long. */
export function plainParagraph(text: string): string {
  const oneLine = text.trim().replace(/\s+/g, " ");
  const cut = oneLine.length > LONGEST_PARAGRAPH ? `${oneLine.slice(0, LONGEST_PARAGRAPH - 1)}…` : oneLine;
  return cut.replace(/[\\`*_{}[\]()#+!|<>~&-]/g, "\\$&");
}
