/** Where something stands. Lines and characters are zero-based and count UTF-16 code units, as in LSP 3.17. */
export interface Position {
  line: number;
  character: number;
}

/** A half-open range: `end` is the first position that no longer belongs to it. */
export interface Range {
  start: Position;
  end: Position;
}

/** A range in a file of the project; in a notebook, `cell` counts all its cells and the range is relative to that cell. */
export interface Place {
  path: string;
  cell?: number;
  range: Range;
}

/** Replaces the text at a place. Edits of one fix never overlap. */
export interface TextEdit extends Place {
  text: string;
}

/** Offsets into the text of a {@link SourceText}, UTF-16 code units, half open. */
export interface Span {
  start: number;
  end: number;
}
