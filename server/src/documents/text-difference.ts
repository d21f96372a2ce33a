import { diffLines } from "diff";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { TextEdit } from "./place.ts";

/**
 * The edits that make one text of a file out of another: line by line, and within a changed line of what changed alone. Where text
 * was only added, nothing is replaced but what stands between two additions to neighbouring lines.
 * @param path the file's, for the edits
 */
export function editsBetween(path: string, before: string, after: string): TextEdit[] {
  const document = TextDocument.create("", "", 0, before);
  const edits: TextEdit[] = [];
  let start = 0;
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed !== "" || added !== "") {
      const { from, to, text } = trimmed(removed, added);
      const range = { start: document.positionAt(start + from), end: document.positionAt(start + to) };
      edits.push({ path, range, text });
    }
    start += removed.length;
    removed = added = "";
  };
  for (const part of diffLines(before, after)) {
    if (part.removed) removed += part.value;
    else if (part.added) added += part.value;
    else {
      flush();
      start += part.value.length;
    }
  }
  flush();
  return edits;
}

/** A replacement without what its texts begin and end with in common; offsets are those in the text that is replaced. */
function trimmed(removed: string, added: string): { from: number; to: number; text: string } {
  const most = Math.min(removed.length, added.length);
  let from = 0;
  while (from < most && removed[from] === added[from]) from++;
  let kept = 0;
  while (kept < most - from && removed.at(-1 - kept) === added.at(-1 - kept)) kept++;
  return { from, to: removed.length - kept, text: added.slice(from, added.length - kept) };
}
