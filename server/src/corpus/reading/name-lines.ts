import { isUtf8 } from "node:buffer";
import { LINE_FEED, type NameChunk } from "../name-chunk.ts";
import type { BadLines } from "./bad-lines.ts";
import { lineBlocks } from "./line-blocks.ts";
import { LONGEST_NAME, problemOf, TOO_LONG } from "./usable-name.ts";
import { utf8Blocks } from "./utf8-blocks.ts";

/** The names of a text, one a line. */
export async function* readNameLines(
  source: AsyncIterable<Uint8Array>,
  list: { path: string; task: string },
  bad: BadLines,
): AsyncGenerator<NameChunk> {
  let line = 1;
  for await (const block of lineBlocks(utf8Blocks(source), LONGEST_NAME)) {
    if (block === null) {
      bad.add(list.path, line++, TOO_LONG);
      continue;
    }
    const plain = countPlainNames(block);
    const { bytes, names, lines } =
      plain < 0 ? keepNames(block, line, list.path, bad) : { bytes: block, names: plain, lines: plain };
    line += lines;
    if (names > 0) yield { task: list.task, bytes, names, order: 0, created: null, downloads: null, baseModels: null };
  }
}

/** How many names there are where each line is one as it stands; -1 where a line must be looked at. */
function countPlainNames(bytes: Uint8Array): number {
  let names = 0;
  let before = LINE_FEED;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte <= 0x20 || byte === 0x7f) {
      if (byte !== LINE_FEED || before === LINE_FEED) return -1;
      names++;
    }
    before = byte;
  }
  return isUtf8(bytes) ? names : -1;
}

/** Keeps the lines that are names. @param line number of the first */
function keepNames(
  bytes: Uint8Array,
  line: number,
  path: string,
  bad: BadLines,
): { bytes: Uint8Array<ArrayBuffer>; names: number; lines: number } {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  // What is kept of a line is never longer than the line.
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  let names = 0;
  let number = line;
  for (let start = 0; start < bytes.length; number++) {
    const end = bytes.indexOf(LINE_FEED, start);
    const own = bytes.subarray(start, end);
    start = end + 1;
    const name = isUtf8(own) ? decoder.decode(own).trim() : null;
    const problem = name === null ? "the line is not UTF-8" : name === "" ? "the line is empty" : problemOf(name);
    if (problem !== null) {
      bad.add(path, number, problem);
      continue;
    }
    length += encoder.encodeInto(name!, kept.subarray(length)).written;
    kept[length++] = LINE_FEED;
    names++;
  }
  return { bytes: kept.slice(0, length), names, lines: number - line };
}
