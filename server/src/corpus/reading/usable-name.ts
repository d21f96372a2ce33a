/** Bytes of the longest text that counts as a name: longer ones are data in the wrong place. */
export const LONGEST_NAME = 65_536;

/** What is wrong with a longer one. */
export const TOO_LONG = `the name is longer than ${LONGEST_NAME.toLocaleString("en")} bytes`;

/** What is wrong with a name whose ends are trimmed; null where nothing is. */
export function problemOf(name: string): string | null {
  if (name === "") return "there is no name";
  if (name.length > LONGEST_NAME) return TOO_LONG;
  if (name.includes("\ufffd")) return "the name is not UTF-8";
  if (name.includes("\0")) return "the name holds a NUL byte";
  if (name.includes("\t")) return "the name holds a tab: give tables an ending that says so (.tsv)";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return /[\x00-\x1f\x7f]/.test(name) ? "the name holds a control character" : null;
}
