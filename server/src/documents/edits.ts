import { TextDocument } from "vscode-languageserver-textdocument";
import { cellSources } from "./notebook.ts";
import { applyCellEdits, type OffsetEdit } from "./notebook-edits.ts";
import type { Span, TextEdit } from "./place.ts";

/**
 * A text with edits made, all at once; their places are those of the text before. Identical edits are made once. A byte-order
 * mark stays and is not counted. Line breaks are CRLF, LF and CR, as in LSP.
 * @throws {Error} where edits overlap
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const body = text.slice(mark.length);
  return mark + spliced(body, offsetEdits(body, edits));
}

/**
 * The text of an .ipynb file with edits made in its cells (each edit carries its `cell`, and a range relative to it). Only
 * the string literals they touch change; every other byte stays.
 * @throws {Error} where edits overlap, name a cell that is not there, or the text is no notebook
 */
export function applyNotebookEdits(json: string, edits: readonly TextEdit[]): string {
  const sources = cellSources(json);
  if (sources === null) throw new Error("the text is no notebook");
  const changes: OffsetEdit[] = [];
  for (const cell of new Set(edits.map((edit) => edit.cell))) {
    const source = cell === undefined ? undefined : sources[cell];
    if (source === undefined) throw new Error(`the notebook has no cell ${cell}`);
    const code = source.literals.map((literal) => literal.text).join("");
    const ofCell = edits.filter((edit) => edit.cell === cell);
    changes.push(...applyCellEdits(json, source, offsetEdits(code, ofCell)));
  }
  return spliced(json, changes);
}

/** Edits in offsets, in order, without doubles. */
function offsetEdits(text: string, edits: readonly TextEdit[]): OffsetEdit[] {
  const lines = TextDocument.create("", "", 0, text);
  const sorted = edits
    .map(({ range, text }) => ({ start: lines.offsetAt(range.start), end: lines.offsetAt(range.end), text }))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const merged: OffsetEdit[] = [];
  for (const edit of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && isSame(last, edit)) continue;
    if (last !== undefined && overlaps(last, edit)) throw new Error("edits overlap");
    merged.push(edit);
  }
  return merged;
}

function isSame(one: OffsetEdit, other: OffsetEdit): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text;
}

/** Two different insertions at one offset overlap too: nobody can tell which comes first. */
function overlaps(one: Span, next: Span): boolean {
  return next.start < one.end || (next.start === one.start && next.end === one.end);
}

function spliced(text: string, edits: readonly OffsetEdit[]): string {
  const parts: string[] = [];
  let copied = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    parts.push(text.slice(copied, edit.start), edit.text);
    copied = edit.end;
  }
  return parts.join("") + text.slice(copied);
}
