import type { Position, Range } from "../documents/place.ts";
import type { Folder } from "./folders.ts";

/** The file an editor asks about: for a notebook's cell, the notebook and the cell's number. */
export interface AskedFile {
  folder: Folder;
  path: string;
  cell?: number;
}

/** A position of the file, in the engine's terms: lines and UTF-16 code units. */
export interface AskedPosition extends AskedFile {
  position: Position;
}

/** A range of the file, in the engine's terms. */
export interface AskedRange extends AskedFile {
  range: Range;
}
