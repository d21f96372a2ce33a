import { cellSources } from "./notebook.ts";

/**
 * Where the lines of a notebook's cells stand in its file: for each cell, the zero-based line of the file at which each line of the cell's
 * text begins. Null where the text is no notebook.
 * @param json the text of an .ipynb file
 */
export function cellLines(json: string): number[][] | null {
  const sources = cellSources(json);
  if (sources === null) return null;
  const breaks = [...json.matchAll(/\r\n|\n|\r/g)].map(({ index }) => index);
  return sources.map(({ literals }) => {
    const lines: number[] = [];
    let isBeginning = true;
    for (const { span, text } of literals) {
      const at = lineOf(span.start, breaks);
      const parts = text.split(/\r\n|\n|\r/);
      // What follows a line break in the same literal stands on the same line of the file.
      lines.push(...parts.slice(isBeginning ? 0 : 1, parts.at(-1) === "" ? -1 : undefined).map(() => at));
      isBeginning = parts.at(-1) === "";
    }
    return isBeginning ? [...lines, lines.at(-1) ?? 0] : lines;
  });
}

/** How many line breaks lie before an offset. */
function lineOf(offset: number, breaks: readonly number[]): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (breaks[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
