import { readFileSync } from "node:fs";
import type { TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { applyNotebookEdits } from "../documents/edits.ts";
import type { TextEdit as ProjectEdit } from "../documents/place.ts";

/** Edits to cells of a notebook on the disk as one edit of its JSON text; null where it cannot be read or edited. */
export function editNotebookFile(absolutePath: string, edits: readonly ProjectEdit[]): TextEdit | null {
  try {
    const before = readFileSync(absolutePath, "utf8");
    return difference(before, applyNotebookEdits(before, [...edits]));
  } catch {
    return null;
  }
}

/** The one replacement that makes a text into another. */
function difference(before: string, after: string): TextEdit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const longest = Math.min(before.length, after.length) - start;
  while (end < longest && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const document = TextDocument.create("", "json", 0, before);
  const range = { start: document.positionAt(start), end: document.positionAt(before.length - end) };
  return { range, newText: after.slice(start, after.length - end) };
}
