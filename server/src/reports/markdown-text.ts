/** Characters with a meaning in Markdown or HTML. */
const SPECIAL = /[\\`*_{}[\]<>|~]/g;
/** What GitHub and GitLab turn into a mention, or a link to an issue, a merge request, a label …, before a word. */
const REFERENCE = /[@#!$%&^](?=[\w"{])/g;

/** Text as inline code, whatever it holds: nothing in it is a mention, a link or HTML. */
export function code(text: string): string {
  const flat = oneLine(text);
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const gap = flat.startsWith("`") || flat.endsWith("`") ? " " : "";
  return `${fence}${gap}${flat}${gap}${fence}`;
}

/** A message of a rule, in which names stand between backticks: these become code, all else is text. */
export function plainMarkdown(message: string): string {
  const parts = oneLine(message).split("`");
  // A backtick in a name: what is code and what is not cannot be told any more.
  if (parts.length % 2 === 0) return textOf(oneLine(message));
  return parts.map((part, index) => (index % 2 === 0 ? textOf(part) : part === "" ? "" : code(part))).join("");
}

/** Markdown within a table's cell: a bar would end it, in code too. */
export function tableCell(markdown: string): string {
  return markdown.replace(/\\?\|/g, "\\|");
}

function textOf(text: string): string {
  return text.replace(SPECIAL, "\\$&").replace(REFERENCE, "$&\u200B");
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}
