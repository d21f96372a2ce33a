import type { Span } from "../documents/place.ts";
import type { SourceText } from "../documents/source-text.ts";
import type { Suppression } from "./document-facts.ts";

/** `# modelver: ignore[MV201, MV203]`, `// modelver: ignore`, `# modelver: ignore-file`, also behind another comment. */
const DIRECTIVE = /(?:#|\/\/|\/\*)\s*modelver:\s*(ignore-file|ignore)(?![\w-])(?:\s*\[([^\]]*)\])?(?!\s*\[)/gi;

/**
 * The suppressions in the comments of a file. Codes are not checked: one that does not exist suppresses nothing.
 * @param comments spans of the file's comments, so that a string that looks like one is none
 * @param coveredBy what a comment on a line speaks of, in offsets
 */
export function suppressionsIn(
  source: SourceText,
  comments: readonly Span[],
  coveredBy: (comment: Span) => Span,
): Suppression[] {
  return comments.flatMap((comment) => {
    const text = source.text.slice(comment.start, comment.end);
    return [...text.matchAll(DIRECTIVE)].map(([, word, codes]): Suppression => {
      const scope = word!.toLowerCase() === "ignore-file" ? "file" : "line";
      const covers = source.placeOf(scope === "file" ? comment : coveredBy(comment));
      return { scope, codes: codes === undefined ? null : codesIn(codes), covers };
    });
  });
}

function codesIn(list: string): string[] {
  return list
    .split(/[\s,]+/)
    .filter((code) => code !== "")
    .map((code) => (/^mv\d/i.test(code) ? code.toUpperCase() : code));
}

/** The line of a comment as far as the comment's end, and whether only blanks (or Databricks' mark of a line) stand before it. */
export function lineBefore(text: string, comment: Span): { start: number; isEmpty: boolean } {
  const start = text.lastIndexOf("\n", comment.start - 1) + 1;
  return { start, isEmpty: /^\s*(?:# MAGIC\s+)?$/.test(text.slice(start, comment.start)) };
}
