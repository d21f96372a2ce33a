import type { SourceText } from "../../documents/source-text.ts";
import type { Piece } from "../written.ts";

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  0: "\0",
};
const ESCAPE = /\\(?:u\{[\da-fA-F]{1,6}\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|\r\n|[\s\S])/g;

/**
 * The characters between two offsets inside a literal as the program sees them (ECMAScript, section 12.9.4). `verbatim` where they stand in
 * the file as they are, on one line.
 */
export function literalPiece(source: SourceText, start: number, end: number): Piece {
  const raw = source.text.slice(start, end);
  const text = raw.replace(ESCAPE, decodeEscape);
  return { text, place: source.placeOf({ start, end }), verbatim: text === raw && !/[\r\n]/.test(raw) };
}

function decodeEscape(sequence: string): string {
  const kind = sequence[1]!;
  if (/[\r\n\u2028\u2029]/.test(kind)) return "";
  if (kind === "u" || kind === "x") return codePoint(sequence.slice(2).replace(/[{}]/g, ""), sequence);
  return SIMPLE_ESCAPES[kind] ?? kind;
}

function codePoint(digits: string, fallback: string): string {
  const code = Number.parseInt(digits, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : fallback;
}

/** Offsets between the quotes of a string literal that stands from `start` to `end`; null where they are not closed (broken code). */
export function betweenQuotes(text: string, start: number, end: number): { start: number; end: number } | null {
  const isClosed = end - start >= 2 && text[end - 1] === text[start];
  return isClosed ? { start: start + 1, end: end - 1 } : null;
}
