import type { Lexeme } from "./lexeme.ts";
import { lexChunk } from "./shapes.ts";

const SLOTS = 1 << 18;
const LONGEST_REMEMBERED = 32;
const memory: (Lexeme | null)[] = new Array(SLOTS).fill(null);
/** The hash of what each slot holds: most chunks that are not there are told by it, without a look at what lies far off in memory. */
const hashes = new Int32Array(SLOTS);

/**
 * The first lexeme of the chunk of `text` from `start` to `end`, which is not empty; `hash` is any whole number of 32 bits that is the same for
 * equal chunks. What a chunk says without its neighbours never changes, and names share most of their chunks: each is
 * remembered in the slot of its hash until another takes it, so that memory stays bounded and a known chunk costs no new string.
 */
export function recallChunk(text: string, start: number, end: number, hash: number): Lexeme {
  if (end - start > LONGEST_REMEMBERED) return lexChunk(text.slice(start, end));
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  if (hashes[slot] === hash) {
    const known = memory[slot] as Lexeme | null;
    if (known !== null && isChunk(known, text, start, end)) return known;
  }
  const first = lexChunk(copy(text, start, end));
  memory[slot] = first;
  hashes[slot] = hash;
  return first;
}

/** A string of its own; a slice would keep the whole text, perhaps a whole document, in memory. */
function copy(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at++) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}

/** Whether the lexemes from `first` on are those of the chunk from `start` to `end`. */
function isChunk(first: Lexeme, text: string, start: number, end: number): boolean {
  let at = start;
  for (let lexeme: Lexeme | null = first; lexeme !== null; lexeme = lexeme.next) {
    const lexemeEnd = at + lexeme.text.length;
    if (lexemeEnd > end || !isSame(lexeme.text, text, at, lexemeEnd)) return false;
    at = lexemeEnd;
  }
  return at === end;
}

function isSame(part: string, text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (part.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}
