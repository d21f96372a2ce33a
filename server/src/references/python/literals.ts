import type { SourceText } from "../../documents/source-text.ts";
import type { Piece } from "../written.ts";

const OPENING = /^([A-Za-z]{0,2})("""|'''|"|')/;
const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};
const ESCAPE =
  /\\(?:\r\n|[\s\S])(?:(?<=x)[\da-fA-F]{2}|(?<=u)[\da-fA-F]{4}|(?<=U)[\da-fA-F]{8}|(?<=N)\{[^}]*\}|(?<=[0-7])[0-7]{0,2})?/g;

/** The parts of a string literal by their offsets in the file's text. */
export interface LiteralParts {
  prefix: string;
  /** Between the quotes. */
  start: number;
  end: number;
}

/** Splits a string literal that stands from `start` to `end`; null where its quotes are not closed (broken code) or it is bytes. */
export function literalParts(text: string, start: number, end: number): LiteralParts | null {
  const opening = OPENING.exec(text.slice(start, Math.min(end, start + 5)));
  if (opening === null) return null;
  const prefix = opening[1]!.toLowerCase();
  const quote = opening[2]!;
  const contentStart = start + opening[0].length;
  const contentEnd = end - quote.length;
  if (prefix.includes("b") || contentEnd < contentStart || !text.startsWith(quote, contentEnd)) return null;
  return { prefix, start: contentStart, end: contentEnd };
}

/**
 * The characters between two offsets inside a literal as the program sees them (Python's escapes, section 2.4.1 of its
 * reference manual). `verbatim` where they stand in the file as they are, on one line.
 */
export function literalPiece(source: SourceText, start: number, end: number, prefix: string): Piece {
  const raw = source.text.slice(start, end);
  const unescaped = prefix.includes("r") ? raw : raw.replace(ESCAPE, (sequence) => decodeEscape(sequence));
  const text = prefix.includes("f") ? unescaped.replace(/\{\{|\}\}/g, (pair) => pair[0]!) : unescaped;
  const verbatim = text === raw && !/[\r\n]/.test(raw);
  return { text, place: source.placeOf({ start, end }), verbatim };
}

function decodeEscape(sequence: string): string {
  const kind = sequence[1]!;
  if (kind === "\n" || kind === "\r") return "";
  if (kind in SIMPLE_ESCAPES) return SIMPLE_ESCAPES[kind]!;
  if (sequence.length > 2 && "xuU".includes(kind)) return codePoint(Number.parseInt(sequence.slice(2), 16), sequence);
  if (/[0-7]/.test(kind)) return codePoint(Number.parseInt(sequence.slice(1), 8), sequence);
  return sequence;
}

function codePoint(code: number, fallback: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : fallback;
}
