import type { Position, TextEdit } from "../../documents/place.ts";
import { placeKey } from "../../documents/place-order.ts";
import type { ProjectShape } from "../scaffold.ts";

const BEGINNING: Position = { line: 0, character: 0 };

/** A file that is to be made, relative to the root. */
export interface NewFile {
  path: string;
  text: string;
}

/** An edit that makes a file; none where it exists. */
export function newFile(shape: ProjectShape, path: string, text: string): TextEdit[] {
  return exists(shape, path) ? [] : [insertion(path, BEGINNING, text)];
}

/** Also where git ignores a file, which keeps it from those of the project, or where it cannot be read as text. */
function exists({ files, textOf }: ProjectShape, path: string): boolean {
  return files.has(path) || textOf(path) !== null;
}

/**
 * Edits that make files which need each other. Where one of them exists with another text, somebody else's module has its name: none is made.
 */
export function newFiles(shape: ProjectShape, files: readonly NewFile[]): TextEdit[] {
  if (files.some((file) => exists(shape, file.path) && !isThere(shape, file))) return [];
  return files.flatMap(({ path, text }) => newFile(shape, path, text));
}

/** Whether a file exists just as it would be made. */
export function isThere(shape: ProjectShape, { path, text }: NewFile): boolean {
  return shape.textOf(path) === text;
}

/** An edit that puts lines at the end of a file, after a blank line where asked for; the file is made where it does not exist. */
export function appended(shape: ProjectShape, path: string, text: string, blankLine: boolean): TextEdit[] {
  if (!exists(shape, path)) return newFile(shape, path, text);
  const present = shape.textOf(path);
  if (present === null) return [];
  const lines = present.split("\n");
  const end = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const apart = present === "" || present.endsWith("\n") ? "" : "\n";
  return [insertion(path, end, apart + (blankLine && present.trim() !== "" ? "\n" : "") + text)];
}

/** An edit that puts text between what is there. */
export function insertion(path: string, at: Position, text: string): TextEdit {
  return { path, range: { start: at, end: at }, text };
}

/** Edits of which those that insert at the same place are one, in their order: which of two comes first would be left to chance. */
export function joined(edits: readonly TextEdit[]): TextEdit[] {
  const byPlace = new Map<string, TextEdit>();
  for (const edit of edits) {
    const key = placeKey(edit);
    const earlier = byPlace.get(key);
    byPlace.set(key, earlier === undefined ? edit : { ...edit, text: earlier.text + edit.text });
  }
  return [...byPlace.values()];
}
