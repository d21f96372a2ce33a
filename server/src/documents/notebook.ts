import { type Node, type ParseError, parseTree } from "jsonc-parser";
import { closingOf, PYTHON_TOKEN } from "./code-tokens.ts";
import { maskMagics } from "./magics.ts";
import type { Place, Span } from "./place.ts";
import { plainSource, type SourceText } from "./source-text.ts";

/** One cell, whether it comes from an .ipynb file or from an editor. */
export interface Cell {
  kind: "code" | "markup";
  /** VS Code's language identifier: `python`, `markdown`, `raw` … */
  language: string;
  text: string;
}

/** A notebook with the language of its kernel. */
export interface Notebook {
  language: string;
  cells: Cell[];
}

/** A string of the file that holds source: offsets of the literal, quotes included. */
export interface SourceLiteral {
  span: Span;
  text: string;
}

/** Python's numbers that JSON does not have, as values of a list or a member. */
const NOT_A_NUMBER = /([:[,]\s*)(NaN|-?Infinity)(?=\s*[,\]}])/g;

/** Where a cell's source stands in the file: the value of `source`, and the literals it is made of. */
export interface CellSource {
  span: Span;
  isList: boolean;
  literals: SourceLiteral[];
}

/**
 * Reads an .ipynb file (nbformat 3 and 4). Cells are numbered as they stand in the file, over all worksheets.
 * @returns the problem in words where the text is no notebook
 */
export function readNotebook(text: string): { notebook: Notebook } | { problem: string } {
  const document = notebookDocument(text);
  if ("problem" in document) return document;
  const language = kernelLanguage(document.root);
  const cells = document.cells.map((cell) => ({
    ...cellKind(cell, language),
    text: sourceOf(cell).literals.reduce((joined, literal) => joined + literal.text, ""),
  }));
  return { notebook: { language, cells } };
}

/** Where the source of each cell stands in the text of an .ipynb file; null where the text is no notebook. */
export function cellSources(text: string): CellSource[] | null {
  const document = notebookDocument(text);
  return "problem" in document ? null : document.cells.map(sourceOf);
}

/**
 * The Python code of a notebook laid end to end, so that a constant of one cell is known in the next. Cells of other
 * languages are left out and magics hidden. A cell that is still being typed is closed, so that the ones below it
 * are not read as part of it.
 * @param path of the notebook, relative to the project's root
 */
export function pythonSourceOf(path: string, cells: readonly Cell[]): SourceText {
  return cellsSource(path, cells, pythonOf, closedCode).source;
}

/**
 * The same, with nothing closed but texts of several lines: enough for who looks for words and lines, and done in half the time.
 */
export function pythonTextOf(path: string, cells: readonly Cell[]): SourceText {
  const closed = (code: string) => (/"""|'''/.test(code) ? closedCode(code) : code);
  return cellsSource(path, cells, pythonOf, closed).source;
}

function pythonOf({ kind, language, text }: Cell): string | null {
  return kind === "code" && language === "python" ? maskMagics(text) : null;
}

function closedCode(code: string): string {
  return code + closingOf(code, PYTHON_TOKEN);
}

/**
 * Texts of cells laid end to end, each on lines of its own.
 * @param textOf what stands for a cell, as long as the cell itself; null leaves it out
 * @param closed a text with what ends it, where that is more than the cell holds
 * @returns also where in the text each cell starts
 */
export function cellsSource(
  path: string,
  cells: readonly Cell[],
  textOf: (cell: Cell, index: number) => string | null,
  closed: (text: string) => string = (each) => each,
): { source: SourceText; starts: number[] } {
  const parts: { start: number; end: number; source: SourceText; cell: number }[] = [];
  let text = "";
  const starts = cells.map((cell, index) => {
    const start = text.length;
    const own = textOf(cell, index);
    if (own === null) return start;
    parts.push({ start, end: start + own.length, source: plainSource(path, cell.text), cell: index });
    text += `${closed(own)}\n`;
    return start;
  });
  const placeOf = (span: Span): Place => {
    const part = parts[indexOfPart(parts, span.start)];
    if (part === undefined) return { path, range: plainSource(path, "").placeOf({ start: 0, end: 0 }).range };
    const within = (offset: number) => Math.min(Math.max(offset, part.start), part.end) - part.start;
    return { ...part.source.placeOf({ start: within(span.start), end: within(span.end) }), cell: part.cell };
  };
  return { source: { path, text, placeOf }, starts };
}

/** The last part that starts at or before an offset. */
function indexOfPart(parts: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}

function notebookDocument(text: string): { root: Node; cells: Node[] } | { problem: string } {
  const root = rootOf(text);
  if (root?.type !== "object") return { problem: "not a notebook: its JSON is broken" };
  const sheets = member(root, "worksheets")?.children ?? [];
  const lists = [member(root, "cells"), ...sheets.map((sheet) => member(sheet, "cells"))];
  const found = lists.filter((list) => list?.type === "array");
  if (found.length === 0) return { problem: "not a notebook: it has no list of cells" };
  return { root, cells: found.flatMap((list) => list?.children ?? []) };
}

/** The root of the JSON, or undefined where it is broken. Python writes NaN and Infinity into outputs, which is no JSON. */
function rootOf(text: string): Node | undefined {
  const readable = text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text;
  return (
    parsed(readable) ?? parsed(readable.replace(NOT_A_NUMBER, (_, before, word) => before + "0".padEnd(word.length)))
  );
}

function parsed(text: string): Node | undefined {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { disallowComments: true });
    return errors.length > 0 ? undefined : root;
  } catch (error) {
    // Brackets nested so deeply that the parser's stack does not hold them.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function member(node: Node | undefined, name: string): Node | undefined {
  if (node?.type !== "object") return undefined;
  return node.children?.find((property) => property.children?.[0]?.value === name)?.children?.[1];
}

function kernelLanguage(root: Node): string {
  const metadata = member(root, "metadata");
  const named = member(member(metadata, "kernelspec"), "language") ?? member(member(metadata, "language_info"), "name");
  return typeof named?.value === "string" ? named.value.toLowerCase() : "python";
}

function cellKind(cell: Node, kernel: string): Pick<Cell, "kind" | "language"> {
  const type = member(cell, "cell_type")?.value;
  if (type === "raw") return { kind: "code", language: "raw" };
  if (type !== "code") return { kind: "markup", language: "markdown" };
  const own = member(member(member(cell, "metadata"), "vscode"), "languageId")?.value;
  const older = member(cell, "language")?.value;
  const named = typeof own === "string" ? own : typeof older === "string" ? older : kernel;
  // An editor without support for the kernel's language writes `plaintext`; the kernel runs the cell all the same.
  return { kind: "code", language: named === "plaintext" ? kernel : named };
}

/** The source of a cell: `source`, or `input` in code cells of nbformat 3. */
function sourceOf(cell: Node): CellSource {
  const source = member(cell, "source") ?? member(cell, "input");
  const span = { start: source?.offset ?? cell.offset, end: (source?.offset ?? cell.offset) + (source?.length ?? 0) };
  const isList = source?.type === "array";
  const nodes = isList ? (source.children ?? []) : source === undefined ? [] : [source];
  const literals = nodes
    .filter((node) => node.type === "string")
    .map((node) => ({ span: { start: node.offset, end: node.offset + node.length }, text: String(node.value) }));
  return { span, isList, literals };
}
