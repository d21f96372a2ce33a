import { isUtf8 } from "node:buffer";
import { LINE_FEED, type NameChunk } from "../name-chunk.ts";
import type { BadLines } from "./bad-lines.ts";
import { findColumns } from "./columns.ts";
import { lineBlocks } from "./line-blocks.ts";
import { type NameRecord, readRecord } from "./record.ts";
import { RecordChunks } from "./record-chunks.ts";
import { Unreadable } from "./unreadable.ts";
import { utf8Blocks } from "./utf8-blocks.ts";

/** Bytes of the longest line: one model with all the Hub says of it takes some ten thousand. */
const LONGEST_LINE = 16 * 1024 * 1024;
/** Bytes of the longest JSON file, which is read as a whole; JSON Lines have no limit. */
const LONGEST_FILE = 512 * 1024 * 1024;

/** The names of JSON Lines: each line is a text or an object with a name. */
export async function* readJsonLines(
  source: AsyncIterable<Uint8Array>,
  list: { path: string; task: string },
  bad: BadLines,
): AsyncGenerator<NameChunk> {
  const chunks = new RecordChunks(list.path, list.task, bad);
  const reader = new ObjectReader();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let line = 1;
  for await (const block of lineBlocks(utf8Blocks(source), LONGEST_LINE)) {
    if (block === null) {
      bad.add(list.path, line++, "the line is too long");
      continue;
    }
    for (let start = 0; start < block.length; line++) {
      const end = block.indexOf(LINE_FEED, start);
      const own = block.subarray(start, end);
      start = end + 1;
      const read = isUtf8(own) ? readLine(decoder.decode(own), reader) : "the line is not UTF-8";
      if (typeof read === "string") bad.add(list.path, line, read);
      else chunks.add(read, line);
      if (chunks.isFull) yield* chunks.take();
    }
  }
  yield* chunks.take();
}

/** The record, or what is wrong with the line. */
function readLine(line: string, reader: ObjectReader): NameRecord | string {
  if (line.trim() === "") return "the line is empty";
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "the line is no JSON";
  }
  return reader.read(value);
}

/**
 * The names of a JSON file: a list of texts or objects, as the Hub's API gives it.
 * @throws {Unreadable} where it is something else
 */
export async function* readJsonList(
  source: AsyncIterable<Uint8Array>,
  list: { path: string; task: string },
  bad: BadLines,
): AsyncGenerator<NameChunk> {
  const entries = await parseWhole(source);
  const chunks = new RecordChunks(list.path, list.task, bad);
  const reader = new ObjectReader();
  for (const [index, entry] of entries.entries()) {
    const read = reader.read(entry);
    if (typeof read === "string") bad.add(list.path, index + 1, read);
    else chunks.add(read, index + 1);
    if (chunks.isFull) yield* chunks.take();
  }
  yield* chunks.take();
}

async function parseWhole(source: AsyncIterable<Uint8Array>): Promise<unknown[]> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const parts: string[] = [];
  let length = 0;
  for await (const block of utf8Blocks(source)) {
    length += block.length;
    if (length > LONGEST_FILE)
      throw new Unreadable("the file is too large to be read as one JSON value: use JSON Lines (.jsonl)");
    parts.push(decoder.decode(block, { stream: true }));
  }
  try {
    const value: unknown = JSON.parse(parts.join("") + decoder.decode());
    if (Array.isArray(value)) return value;
  } catch (error) {
    throw new Unreadable(`the file is no JSON: ${(error as Error).message}`);
  }
  throw new Unreadable("the file is no list: a JSON file holds an array of names or of objects");
}

/** Reads objects of one list, whose keys are mostly the same from one to the next. */
class ObjectReader {
  private keys: string[] = [];
  private columns = findColumns([]);

  /** The record, or what is wrong with the value. */
  read(value: unknown): NameRecord | string {
    if (typeof value === "string") return this.read({ id: value });
    if (typeof value !== "object" || value === null || Array.isArray(value)) return "there is no object and no text";
    const keys = Object.keys(value);
    const row = Object.values(value);
    if (!isSame(keys, this.keys)) {
      this.keys = keys;
      this.columns = findColumns(keys, row);
    }
    if (this.columns.name < 0) return "there is no id, model_id, modelId or name";
    const record = readRecord(row, this.columns);
    const card = (value as { cardData?: { base_model?: unknown } }).cardData;
    if (record.baseModels.length > 0 || card?.base_model === undefined) return record;
    return { ...record, baseModels: readRecord([card.base_model], { ...findColumns(["base_model"]) }).baseModels };
  }
}

function isSame(keys: readonly string[], known: readonly string[]): boolean {
  return keys.length === known.length && keys.every((key, at) => key === known[at]);
}
