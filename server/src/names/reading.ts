import type { Lexeme } from "./lexeme.ts";
import { lex } from "./lexer.ts";
import { Trait } from "./lexicon/trait.ts";
import type { Segment, SegmentKind } from "./model-name.ts";

/** A name while it is read from left to right: its lexemes, and what has been understood so far. */
export interface Reading {
  text: string;
  lexemes: readonly Lexeme[];
  /** UTF-16 offset of each lexeme into the text. */
  starts: readonly number[];
  /** Index of the first lexeme of the tail, in which nothing but formats and quantizations stands. */
  bodyEnd: number;
  segments: Segment[];
  /** Kind of the segment before, null at the beginning. */
  previous: SegmentKind | null;
  /** The segment before is a family whose generation may come now. */
  awaitsGeneration: boolean;
  hasFamily: boolean;
  hasTranslation: boolean;
  hasAlgorithm: boolean;
  /** Since the last family or generation nothing but sizes and tasks was read: a version here is that model's own. */
  besideFamily: boolean;
  /** The last version that stands beside no family, one marked by `v` before a bare one. */
  ownVersion: Segment | null;
  /** The last segments that tell editions where no version does. */
  lastDate: Segment | null;
  lastLabel: Segment | null;
  /** Version segments that stand beside a family: they say which base model, when another version follows. */
  familyVersions: Segment[] | null;
}

/** Begins to read the text at `from`, the offset behind the owner. */
export function beginReading(text: string, from: number): Reading {
  const { lexemes, starts } = lex(text, from);
  const reading: Reading = {
    text,
    lexemes,
    starts,
    bodyEnd: lexemes.length,
    segments: [],
    previous: null,
    awaitsGeneration: false,
    hasFamily: false,
    hasTranslation: false,
    hasAlgorithm: false,
    besideFamily: false,
    ownVersion: null,
    lastDate: null,
    lastLabel: null,
    familyVersions: null,
  };
  reading.bodyEnd = findBodyEnd(reading);
  return reading;
}

function findBodyEnd(reading: Reading): number {
  let at = reading.lexemes.length;
  while (at > 0 && isTail(reading, at - 1)) at--;
  return at;
}

function isTail(reading: Reading, index: number): boolean {
  const kind = reading.lexemes[index]?.kind;
  return kind === "format" || kind === "quantization" || isFileEnding(reading, index);
}

/** Whether the lexeme is the ending of a file name: `.pt`, `.tar.gz`. */
export function isFileEnding(reading: Reading, index: number): boolean {
  if (!has(reading, index, Trait.FileEnding) || index === 0 || separator(reading, index) !== DOT) return false;
  const last = reading.lexemes.length - 1;
  return index === last || (index === last - 1 && isFileEnding(reading, last));
}

export const DOT = 0x2e;
export const HYPHEN = 0x2d;
export const UNDERSCORE = 0x5f;
/** What {@link separator} gives where two lexemes touch. */
export const GLUED = 0;
/** What {@link separator} gives where more than one separator stands, or no lexeme before. */
export const APART = -1;

/** Code of the one separator between the lexeme at `index` and the one before, {@link GLUED} or {@link APART}. */
export function separator(reading: Reading, index: number): number {
  if (index <= 0 || index >= reading.lexemes.length) return APART;
  const end = endOf(reading, index - 1);
  const gap = (reading.starts[index] as number) - end;
  return gap === 0 ? GLUED : gap === 1 ? reading.text.charCodeAt(end) : APART;
}

/** UTF-16 offset behind a lexeme that exists. */
export function endOf(reading: Reading, index: number): number {
  return (reading.starts[index] as number) + (reading.lexemes[index] as Lexeme).text.length;
}

/** Whether the lexeme exists and has the trait. */
export function has(reading: Reading, index: number, trait: number): boolean {
  const lexeme = reading.lexemes[index];
  return lexeme !== undefined && (lexeme.traits & trait) !== 0;
}

/** The lexeme's text in lower case; empty where there is none. */
export function lowerAt(reading: Reading, index: number): string {
  return reading.lexemes[index]?.lower ?? "";
}

/** Adds the segment from lexeme `first` to lexeme `last` (inclusive) and gives the index behind it. */
export function emit(reading: Reading, kind: SegmentKind, first: number, last: number): number {
  const start = reading.starts[first] as number;
  const end = endOf(reading, last);
  const text = first === last ? (reading.lexemes[first] as Lexeme).text : reading.text.slice(start, end);
  addSegment(reading, { kind, text, start, end });
  return last + 1;
}

/** Adds a segment that is a part of a lexeme, or begins or ends within one; offsets into the text. */
export function emitPart(reading: Reading, kind: SegmentKind, start: number, end: number): void {
  addSegment(reading, { kind, text: reading.text.slice(start, end), start, end });
}

function addSegment(reading: Reading, segment: Segment): void {
  const { kind } = segment;
  reading.segments.push(segment);
  reading.previous = kind;
  reading.awaitsGeneration = false;
  if (kind === "date") reading.lastDate = segment;
  else if (kind === "label") reading.lastLabel = segment;
  if (kind === "version") {
    if (reading.besideFamily) addFamilyVersion(reading, segment);
    else if (!isMarked(reading.ownVersion) || isMarked(segment)) reading.ownVersion = segment;
  } else if (kind !== "size" && kind !== "task" && kind !== "generation" && kind !== "configuration") {
    reading.besideFamily = false;
  }
}

/** A number written with `v` or `version` is surely a version; a bare one with dots gives way to it. */
function isMarked(segment: Segment | null): boolean {
  return segment !== null && segment.text.charCodeAt(0) > 57;
}

function addFamilyVersion(reading: Reading, segment: Segment): void {
  if (reading.familyVersions === null) reading.familyVersions = [segment];
  else reading.familyVersions.push(segment);
}

/** Adds an architecture; `traits` tell what may follow it. */
export function emitArchitecture(reading: Reading, traits: number, first: number, last: number): number {
  const next = emit(reading, "architecture", first, last);
  reading.besideFamily = true;
  reading.awaitsGeneration = (traits & Trait.Family) !== 0;
  if (reading.awaitsGeneration) reading.hasFamily = true;
  return next;
}
