import type { CellSource, SourceLiteral } from "./notebook.ts";
import type { Span } from "./place.ts";

/** An edit in offsets of a text. */
export interface OffsetEdit extends Span {
  text: string;
}

/**
 * The changes of an .ipynb file that make edits in the source of one cell. Characters that are not touched keep the escapes they
 * are written with; a list of lines stays a list of lines.
 * @param edits offsets into the cell's text, in order, not overlapping
 */
export function applyCellEdits(json: string, source: CellSource, edits: readonly OffsetEdit[]): OffsetEdit[] {
  const escapesAll = !/[^\0-\u007F]/.test(json);
  const quoted = (text: string) => rawCharacters(text, escapesAll);
  if (source.literals.length === 0) return fillEmpty(source, edits, quoted);
  return touchedRuns(source, edits).map((run) => rewrite(json, source, run, quoted));
}

/** Literals `first` to `last` of a cell, and the edits that touch them. */
interface Run {
  first: number;
  last: number;
  /** Offset of the first literal in the cell's text. */
  offset: number;
  edits: OffsetEdit[];
}

type Quoted = (text: string) => string[];

function fillEmpty(source: CellSource, edits: readonly OffsetEdit[], quoted: Quoted): OffsetEdit[] {
  const text = edits.map((edit) => edit.text).join("");
  if (text === "") return [];
  const literals = source.isList ? splitLines(quoted(text)).map(literalOf).join(", ") : literalOf(quoted(text));
  return [{ ...source.span, text: source.isList ? `[${literals}]` : literals }];
}

/** Neighbouring edits that touch the same literal go together. */
function touchedRuns({ literals }: CellSource, edits: readonly OffsetEdit[]): Run[] {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of literals) {
    starts.push(length);
    length += text.length;
  }
  const runs: Run[] = [];
  for (const edit of edits) {
    const first = literalAt(starts, edit.start);
    // An edit that takes a line break away joins the next line's literal.
    const last = literalAt(starts, edit.end);
    const run = runs.at(-1);
    if (run === undefined || first > run.last) runs.push({ first, last, offset: starts[first]!, edits: [edit] });
    else Object.assign(run, { last: Math.max(run.last, last), edits: [...run.edits, edit] });
  }
  return runs;
}

function literalAt(starts: readonly number[], offset: number): number {
  return Math.max(
    starts.findLastIndex((start) => start <= offset),
    0,
  );
}

function rewrite(json: string, source: CellSource, run: Run, quoted: Quoted): OffsetEdit {
  const literals = source.literals.slice(run.first, run.last + 1);
  const span = { start: literals[0]!.span.start, end: literals.at(-1)!.span.end };
  const raw = literals.flatMap((literal) => rawOf(json, literal));
  for (const edit of run.edits.toReversed()) {
    raw.splice(edit.start - run.offset, edit.end - edit.start, ...quoted(edit.text));
  }
  const isLast = run.last === source.literals.length - 1;
  const lines = source.isList ? joinedToNext(splitLines(raw), isLast) : [raw];
  return { ...span, text: lines.map(literalOf).join(separatorOf(json, source)) };
}

/** A run of the list never becomes nothing: an empty literal stays in its place. */
function joinedToNext(lines: string[][], isLast: boolean): string[][] {
  const kept = lines.filter((line, index) => line.length > 0 || (isLast && index === 0));
  return kept.length === 0 ? [[]] : kept;
}

/** The text between two literals of the list: a comma, and the way lines are broken and indented there. */
function separatorOf(json: string, { literals, span, isList }: CellSource): string {
  const [first, second] = literals;
  if (!isList || first === undefined) return "";
  if (second !== undefined) return json.slice(first.span.end, second.span.start);
  return `,${json.slice(span.start + 1, first.span.start)}`;
}

function splitLines(raw: readonly string[]): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const character of raw) {
    line.push(character);
    if (character !== "\\n") continue;
    lines.push(line);
    line = [];
  }
  return line.length > 0 || lines.length === 0 ? [...lines, line] : lines;
}

function literalOf(raw: readonly string[]): string {
  return `"${raw.join("")}"`;
}

/** How each UTF-16 unit of a literal's text is written in the file. */
function rawOf(json: string, { span }: SourceLiteral): string[] {
  const inside: Span = { start: span.start + 1, end: span.end - 1 };
  return json.slice(inside.start, inside.end).match(/\\u[\da-fA-F]{4}|\\[\s\S]|[\s\S]/g) ?? [];
}

/** New text as it is written in a JSON string, one element for each UTF-16 unit. */
function rawCharacters(text: string, escapesAll: boolean): string[] {
  return text.split("").map((unit) => {
    if (unit.charCodeAt(0) > 0x7e) return escapesAll ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}` : unit;
    return JSON.stringify(unit).slice(1, -1);
  });
}
