import type { SourceText } from "../../documents/source-text.ts";
import type { PinInsertion } from "../model-reference.ts";
import { withPin } from "./command-word.ts";

/**
 * New words behind a word that ends at an offset: on a line of their own where the command goes on over several lines and this is the
 * last word of one, else behind a blank.
 */
export function insertionBehindWord(source: SourceText, end: number, words: readonly string[]): PinInsertion {
  return { place: source.placeOf({ start: end, end }), template: lineStyle(source.text, end) + withPin(words) };
}

/** Of a notebook of Databricks, the mark of a line belongs to its indentation. */
function lineStyle(text: string, end: number): string {
  const next = /^[ \t]*\\(\r?\n)((?:# MAGIC )?[ \t]*)/.exec(text.slice(end, end + 500));
  if (next !== null) return ` \\${next[1]}${next[2]}`;
  const start = text.lastIndexOf("\n", end - 1) + 1;
  const before = /\\(\r?\n)$/.exec(text.slice(Math.max(start - 3, 0), start));
  if (before === null || !/^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 500))) return " ";
  return ` \\${before[1]}${/^(?:# MAGIC )?[ \t]*/.exec(text.slice(start, end))![0]}`;
}
