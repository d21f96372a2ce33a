import type { Span } from "../../documents/place.ts";
import type { SourceText } from "../../documents/source-text.ts";
import type { Suppression } from "../document-facts.ts";
import { lineBefore, suppressionsIn } from "../suppression-comments.ts";

/** What a language says of where a comment stands. */
export interface StatementFinder {
  /** The statement that an offset stands in, as far as a comment there speaks of it; null between statements. */
  statementAt(offset: number): Span | null;
  /** Offset of the next character, from one on, that is neither blank nor in a comment. */
  nextCode(from: number): number;
}

/**
 * The suppressions in code: a comment covers the statement that it stands in or behind; on its own line, outside of any statement, the
 * next one.
 */
export function codeSuppressions(
  source: SourceText,
  comments: readonly Span[],
  { statementAt, nextCode }: StatementFinder,
): Suppression[] {
  const { text } = source;
  if (!text.includes("modelver:")) return [];
  return suppressionsIn(source, comments, (comment) => {
    const line = lineBefore(text, comment);
    const around = statementAt(comment.start);
    const near = around ?? statementAt(line.isEmpty ? nextCode(comment.end) : lastCode(text, comment.start));
    return {
      start: Math.min(line.start, near?.start ?? line.start),
      end: Math.max(comment.end, near?.end ?? comment.end),
    };
  });
}

/** Offset of the last character that is not blank. */
function lastCode(text: string, before: number): number {
  return Math.max(text.slice(0, before).trimEnd().length - 1, 0);
}
