import { recallChunk } from "./chunk-memory.ts";
import type { Lexeme } from "./lexeme.ts";

/** A name cut into lexemes: `lexemes[i]` begins at `starts[i]` (a UTF-16 offset). */
interface Lexemes {
  lexemes: Lexeme[];
  starts: number[];
}

/** Cuts the text from `from` on at separators, and each chunk between them by its shape. */
export function lex(text: string, from: number): Lexemes {
  const result: Lexemes = { lexemes: [], starts: [] };
  let start = from;
  let hash = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isSeparatorCode(code)) {
      hash = (Math.imul(hash, 31) + code) | 0;
      continue;
    }
    if (at > start) addChunk(result, text, start, at, hash);
    start = at + 1;
    hash = 0;
  }
  if (text.length > start) addChunk(result, text, start, text.length, hash);
  return result;
}

function addChunk(result: Lexemes, text: string, start: number, end: number, hash: number): void {
  let at = start;
  for (let lexeme: Lexeme | null = recallChunk(text, start, end, hash); lexeme !== null; lexeme = lexeme.next) {
    result.lexemes.push(lexeme);
    result.starts.push(at);
    at += lexeme.text.length;
  }
}

/** The separators of ASCII, by their codes: `- _ . / : @` and white space. */
const ASCII_SEPARATORS = new Uint8Array(128);
for (const char of "-_./:@ \t\n\v\f\r") ASCII_SEPARATORS[char.charCodeAt(0)] = 1;

/** Whether the character only joins the parts of a name: `- _ . / : @` and white space. */
function isSeparatorCode(code: number): boolean {
  if (code < 128) return ASCII_SEPARATORS[code] === 1;
  return code === 0xa0 || code === 0x3000 || code === 0x2028 || code === 0x2029;
}
