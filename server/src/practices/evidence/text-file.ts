import type { Place } from "../../documents/place.ts";

/** A line of a file, counted from zero. */
export interface TextLine {
  path: string;
  line: number;
  text: string;
}

/** A text that was read whole; its lines are made when they are asked for. */
export class TextFile {
  readonly path: string;
  readonly text: string;
  private split: TextLine[] | null = null;
  private bare: string | null = null;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  get lines(): readonly TextLine[] {
    this.split ??= this.text.split(/\r?\n/).map((text, line) => ({ path: this.path, line, text }));
    return this.split;
  }

  /** The text without comments of `#` and without the white space around each line; the lines stay the same. */
  get code(): string {
    this.bare ??= this.lines.map(({ text }) => withoutComment(text)).join("\n");
    return this.bare;
  }
}

/** A line without a comment of `#`, and without the white space around it. */
export function withoutComment(text: string): string {
  return text.replace(/(^|\s)#.*$/, "$1").trim();
}

/** The place of a line, without its indentation. */
export function placeOfLine({ path, line, text }: TextLine): Place {
  const start = text.length - text.trimStart().length;
  return {
    path,
    range: { start: { line, character: start }, end: { line, character: Math.max(start, text.trimEnd().length) } },
  };
}

/** The beginning of a file, for what stands for the whole of it. */
export function placeOfFile(path: string): Place {
  return { path, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
}

/** The line at an offset of a text, counted from zero. */
export function lineAt(text: string, offset: number): number {
  let line = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
