import type { Lexeme } from "./lexeme.ts";
import { lexChunk } from "./shapes.ts";

/** A name cut into lexemes: `lexemes[i]` stands at `starts[i]` and ends at `ends[i]` (UTF-16 offsets). */
export interface Lexemes {
  lexemes: Lexeme[];
  starts: number[];
  ends: number[];
}

/** Cuts the text from `from` on at separators, and each chunk between them by its shape. */
export function lex(text: string, from: number): Lexemes {
  const result: Lexemes = { lexemes: [], starts: [], ends: [] };
  let chunkStart = from;
  for (let at = from; at <= text.length; at++) {
    if (at < text.length && !isSeparatorCode(text.charCodeAt(at))) continue;
    if (at > chunkStart) addChunk(result, text.slice(chunkStart, at), chunkStart);
    chunkStart = at + 1;
  }
  return result;
}

function addChunk(result: Lexemes, chunk: string, start: number): void {
  let at = start;
  for (const lexeme of lexChunk(chunk)) {
    result.lexemes.push(lexeme);
    result.starts.push(at);
    at += lexeme.text.length;
    result.ends.push(at);
  }
}

/** Whether the character only joins the parts of a name: `- _ . / : @` and white space. */
export function isSeparatorCode(code: number): boolean {
  if (code > 0x7f) return code === 0xa0 || code === 0x3000 || code === 0x2028 || code === 0x2029;
  return (
    code === 0x2d ||
    code === 0x5f ||
    (code >= 0x2e && code <= 0x2f) ||
    code === 0x3a ||
    code === 0x40 ||
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d)
  );
}
