import type { TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Range } from "../documents/place.ts";

/** Where the placeholders of some edits stand once the edits are made, in the order of the text. */
export function placeholderRanges(document: TextDocument, edits: readonly TextEdit[], placeholder: string): Range[] {
  const after = TextDocument.create("", "", 0, TextDocument.applyEdits(document, [...edits]));
  const ranges: Range[] = [];
  let shift = 0;
  for (const { start, end, text } of inOrder(document, edits)) {
    for (let found = text.indexOf(placeholder); found >= 0; found = text.indexOf(placeholder, found + 1)) {
      const at = start + shift + found;
      ranges.push({ start: after.positionAt(at), end: after.positionAt(at + placeholder.length) });
    }
    shift += text.length - (end - start);
  }
  return ranges;
}

function inOrder(document: TextDocument, edits: readonly TextEdit[]): { start: number; end: number; text: string }[] {
  return edits
    .map(({ range, newText }) => ({
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
      text: newText,
    }))
    .sort((one, other) => one.start - other.start);
}
