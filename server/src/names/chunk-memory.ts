import type { Lexeme } from "./lexeme.ts";
import { lexChunk } from "./shapes.ts";

/** A chunk and its lexemes. */
export interface Chunk {
  text: string;
  first: Lexeme;
  /** The lexemes behind the first; null where there is but one, as in most chunks. */
  rest: readonly Lexeme[] | null;
}

const SLOTS = 1 << 17;
const LONGEST_REMEMBERED = 32;
const memory: (Chunk | null)[] = new Array(SLOTS).fill(null);

/**
 * The chunk of `text` from `start` to `end`, which is not empty; `hash` is any number that is the same for equal chunks.
 * What a chunk says without its neighbours never changes, and names share most of their chunks: each is remembered in the
 * slot of its hash until another takes it, so that memory stays bounded and a known chunk costs no new string.
 */
export function recallChunk(text: string, start: number, end: number, hash: number): Chunk {
  if (end - start > LONGEST_REMEMBERED) return toChunk(text.slice(start, end));
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = memory[slot] as Chunk | null;
  if (known !== null && isSame(known.text, text, start, end)) return known;
  const chunk = toChunk(copy(text, start, end));
  memory[slot] = chunk;
  return chunk;
}

function toChunk(text: string): Chunk {
  const [first, ...rest] = lexChunk(text);
  return { text, first: first as Lexeme, rest: rest.length > 0 ? rest : null };
}

/** A string of its own; a slice would keep the whole text, perhaps a whole document, in memory. */
function copy(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at++) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}

function isSame(chunk: string, text: string, start: number, end: number): boolean {
  if (chunk.length !== end - start) return false;
  for (let at = start; at < end; at++) if (chunk.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}
