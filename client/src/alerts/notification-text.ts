/** Characters of a message that others wrote. */
const LONGEST = 300;

/** A text with names out of data as a notification may show it: VS Code makes links, also of commands, of `[words](address)`. */
export function withoutLinks(text: string): string {
  const oneLine = text.replace(/\s+/g, " ").replaceAll("](", "] (").trim();
  return oneLine.length > LONGEST ? `${oneLine.slice(0, LONGEST - 1)}…` : oneLine;
}
