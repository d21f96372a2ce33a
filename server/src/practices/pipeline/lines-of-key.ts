import type { TextFile, TextLine } from "../evidence/text-file.ts";

/** The lines from a key to the next of its siblings, by their names; the whole file where it is not found. */
export function linesOfKey(
  { lines }: Pick<TextFile, "lines">,
  name: string,
  siblings: readonly string[],
): readonly TextLine[] {
  const keyAt = (line: TextLine) => /^(\s*)["']?([^"'#\s][^"':#]*)["']?\s*:/.exec(line.text);
  const begin = lines.findIndex((line) => keyAt(line)?.[2]?.trim() === name);
  const indent = lines[begin] === undefined ? null : (keyAt(lines[begin]!)?.[1] ?? "");
  if (begin < 0 || indent === null) return lines;
  const end = lines.findIndex((line, at) => {
    const key = keyAt(line);
    return at > begin && key?.[1] === indent && siblings.includes(key[2]?.trim() ?? "");
  });
  return lines.slice(begin, end < 0 ? undefined : end);
}
