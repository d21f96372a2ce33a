/** A text as inline code that no character of it can break out of, fit for a table cell too. */
export function inlineCode(text: string): string {
  const oneLine = text.replace(/[\r\n\t]+/g, " ").replaceAll("|", "\\|");
  const longestRun = Math.max(0, ...(oneLine.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longestRun + 1);
  const padding = oneLine.startsWith("`") || oneLine.endsWith("`") ? " " : "";
  return oneLine === "" ? "" : `${fence}${padding}${oneLine}${padding}${fence}`;
}

/** A text in which no character has a meaning for Markdown. */
function plainText(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~-]/g, "\\$&").replace(/[\r\n]+/g, " ");
}

/** A message of a rule: what stands between backticks becomes code, everything else plain text. */
export function prose(message: string): string {
  return message
    .split("`")
    .map((part, index) => (index % 2 === 1 ? inlineCode(part) : plainText(part)))
    .join("");
}

/** A Markdown table. The cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
