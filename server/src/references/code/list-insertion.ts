import type { SourceText } from "../../documents/source-text.ts";
import type { PinInsertion } from "../model-reference.ts";
import type { SyntaxNode } from "./syntax-node.ts";

/**
 * One more item behind the last one of a list in brackets, on a line of its own where the last one is.
 * @param list from bracket to bracket
 * @param comments matches every comment of the language
 */
export function insertionBehind(
  last: SyntaxNode,
  list: SyntaxNode,
  item: string,
  source: SourceText,
  comments: RegExp,
): PinInsertion {
  const comma = trailingComma(source.text.slice(last.end, list.end - 1), comments);
  const at = comma === null ? last.end : last.end + comma + 1;
  const lead = separator(source.text, list, last);
  const place = source.placeOf({ start: at, end: at });
  return { place, template: comma === null ? `,${lead}${item}` : `${lead}${item},` };
}

/** Offset of a comma behind the last item, comments aside. */
function trailingComma(rest: string, comments: RegExp): number | null {
  const masked = rest.replace(comments, (comment) => " ".repeat(comment.length));
  const comma = masked.indexOf(",");
  return comma < 0 ? null : comma;
}

/** A new line with the last item's indentation where the last item begins its line, else a space. */
function separator(text: string, list: SyntaxNode, last: SyntaxNode): string {
  // Looked for between the brackets only: a line may be as long as the file.
  const lineStart = list.start + text.slice(list.start, last.start).lastIndexOf("\n") + 1;
  const indentation = text.slice(lineStart, last.start);
  if (lineStart === list.start || indentation.trim() !== "") return " ";
  return `${text[lineStart - 2] === "\r" ? "\r\n" : "\n"}${indentation}`;
}
