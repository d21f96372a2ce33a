import type { DocumentLanguage } from "./language.ts";
import { languageOf } from "./language.ts";
import { type Cell, cellsSource } from "./notebook.ts";
import type { SourceText } from "./source-text.ts";

/** A cell that the notebook writes to a file, in the file's language. */
export interface WrittenCell {
  language: DocumentLanguage;
  /** What is written; the line of the magic is blank. */
  source: SourceText;
}

/** `%%writefile -a src/app.py` */
const WRITE = /^\s*%%(?:writefile|file)[ \t]+(?:-a[ \t]+)?["']?([^\n"']+?)["']?[ \t]*\r?\n/;

/** The cells of a notebook that are written to files whose language is known. */
export function writtenCells(path: string, cells: readonly Cell[]): WrittenCell[] {
  return cells.flatMap((cell, index) => {
    const written = cell.kind === "code" ? WRITE.exec(cell.text) : null;
    const language = written === null ? null : languageOf(written[1]!);
    if (written === null || language === null) return [];
    const text = written[0].replace(/[^\r\n]/g, " ") + cell.text.slice(written[0].length);
    return [{ language, source: cellsSource(path, cells, (_, each) => (each === index ? text : null)).source }];
  });
}
