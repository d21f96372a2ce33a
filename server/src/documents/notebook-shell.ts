import { TEMPLATE_HOLE } from "./configuration-tree.ts";
import { type ShellPiece, shellPieces } from "./magics.ts";
import { type Cell, cellsSource } from "./notebook.ts";
import type { Fragment } from "./shell/fragment.ts";
import type { SourceText } from "./source-text.ts";

/** The shell in a notebook. */
export interface NotebookShell {
  /** The file, or the notebook's cells laid end to end, those that hold shell, with nothing hidden. */
  source: SourceText;
  /** Each script in the pieces that a shell gets: a cell as a whole, or the commands of neighbouring `!` lines. */
  scripts: readonly (readonly Fragment[])[];
}

/** VS Code's and the kernels' names of the languages of cells that hold nothing but shell. */
const SHELL_LANGUAGES: ReadonlySet<string> = new Set(["bash", "shellscript"]);

/** `{name}` in a command, less what follows a `$` (the shell's own) and what is JSON. */
const INTERPOLATION = /(?<!\$)\{(?!\s*"[^"\r\n]*"\s*:)[^{}\r\n]*\}/g;

const DATABRICKS_SHELL = /^# MAGIC %sh(?!\w)[^\n]*(?:\n# MAGIC(?!\w)[^\n]*)*/gm;
const DATABRICKS_MARK = /^# MAGIC(?: %sh(?!\w))?/gm;

/** The shell in the cells of a notebook, behind `!` and in `%%bash` cells, and in cells of a shell's own language. */
export function shellOfCells(path: string, cells: readonly Cell[]): NotebookShell {
  const pieces = cells.map(piecesOf);
  const { source, starts } = cellsSource(path, cells, ({ text }, cell) => (pieces[cell]?.length ? text : null));
  return { source, scripts: pieces.flatMap((each, cell) => joined(source.text, each, starts[cell]!)) };
}

function piecesOf({ kind, language, text }: Cell): readonly ShellPiece[] {
  if (kind !== "code") return [];
  const isShell = SHELL_LANGUAGES.has(language);
  if (isShell && !/^\s*%/.test(text)) {
    return [{ start: 0, line: 0, command: 0, end: text.length, isInterpolated: false, isContinued: false }];
  }
  return isShell || language === "python" ? shellPieces(text) : [];
}

/** The shell in a Python file that is a notebook: with `# %%` between its cells, or Databricks' own form. */
export function shellOfText(source: SourceText): NotebookShell {
  return { source, scripts: [...joined(source.text, shellPieces(source.text), 0), ...databricksScripts(source.text)] };
}

/** Databricks writes cells of other languages as comments. */
function databricksScripts(host: string): Fragment[][] {
  if (!/^\uFEFF?# Databricks notebook source/.test(host)) return [];
  return [...host.matchAll(DATABRICKS_SHELL)].map(({ 0: cell, index }) => [
    fragment(host, cell.replace(DATABRICKS_MARK, blanks), index),
  ]);
}

function blanks(text: string): string {
  return " ".repeat(text.length);
}

/** Pieces that belong together, as fragments. @param start of the text that the pieces were found in */
function joined(host: string, pieces: readonly ShellPiece[], start: number): Fragment[][] {
  const scripts: Fragment[][] = [];
  for (const piece of pieces) {
    const made = fragment(host, shellText(host, piece, start), start + piece.start);
    const script = scripts.at(-1);
    if (piece.isContinued && script !== undefined) script.push(made);
    else scripts.push([made]);
  }
  return scripts;
}

/** The comments above a command and the command, at equal length: without its `!`, and with holes for what Python puts in. */
function shellText(host: string, piece: ShellPiece, start: number): string {
  const comments = host.slice(start + piece.start, start + piece.line);
  const command = host.slice(start + piece.command, start + piece.end);
  const known = piece.isInterpolated
    ? command.replace(INTERPOLATION, (expression) => TEMPLATE_HOLE.repeat(expression.length))
    : command;
  return comments + " ".repeat(piece.command - piece.line) + known;
}

function fragment(host: string, text: string, start: number): Fragment {
  return { text, host, hostOffset: (offset) => start + offset };
}
