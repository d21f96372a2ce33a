import type { TextEdit } from "../../documents/place.ts";

/** Files that speak of models in prose, in comments and in commands, where not every mention is a reference. */
export const MENTIONING_FILES =
  /(?:^|\/)(?:[^/]+\.(?:md|mdx|rst|txt|sh|bash|zsh|env)|(?:[^/]+\.)?Dockerfile(?:\.[^/]+)?|Makefile|Modelfile)$/i;

/** What a name may be a part of: another name. */
const NAME_CHARACTER = /[\w./@-]/;

/**
 * The edits that put a new name in the place of an old one where a text mentions it as a whole. A single plain word (`churn`) is
 * only taken for the name where it stands in quotes or backquotes.
 * @param path of the file, for the edits
 */
export function mentionEdits(path: string, text: string, oldName: string, newName: string): TextEdit[] {
  const isWord = /^[A-Za-z]+$/.test(oldName);
  const edits: TextEdit[] = [];
  let line = 0;
  let lineStart = 0;
  for (let at = text.indexOf(oldName); at >= 0; at = text.indexOf(oldName, at + oldName.length)) {
    if (!isWhole(text, at, at + oldName.length, isWord)) continue;
    for (let feed = text.indexOf("\n", lineStart); feed >= 0 && feed < at; feed = text.indexOf("\n", lineStart)) {
      line++;
      lineStart = feed + 1;
    }
    const character = at - lineStart;
    const range = { start: { line, character }, end: { line, character: character + oldName.length } };
    edits.push({ path, range, text: newName });
  }
  return edits;
}

function isWhole(text: string, start: number, end: number, isWord: boolean): boolean {
  const before = text[start - 1] ?? "";
  const after = text[end] ?? "";
  if (isWord) return /["'`]/.test(before) && before === after;
  // `models:/churn-v2/3` and `churn-v2@champion` name it; a full stop may end a sentence.
  const isFreeBefore = !NAME_CHARACTER.test(before) || /models:\/$/.test(text.slice(0, start).slice(-8));
  const isFreeAfter = !/[\w-]/.test(after) && !/^\.\w/.test(text.slice(end, end + 2));
  return isFreeBefore && isFreeAfter;
}
