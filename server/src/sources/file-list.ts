import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { NameChunk } from "../corpus/name-chunk.ts";
import type { NameList } from "../corpus/name-list.ts";
import type { BadLines } from "../corpus/reading/bad-lines.ts";
import { readListName } from "../corpus/reading/list-format.ts";
import { readParquet } from "../corpus/reading/parquet.ts";
import { readStream } from "../corpus/reading/read-list.ts";
import { Unreadable } from "../corpus/reading/unreadable.ts";
import { readingFailure } from "./failure-text.ts";
import type { FoundList } from "./find-lists.ts";

/** Large enough that a file is read in few pieces, small enough that the threads get equal shares. */
const BLOCK = 256 * 1024;
/** Parquet is read from its end; what cannot be must be held as a whole. */
const LARGEST_HELD = 1024 * 1024 * 1024;

/** The names of a file. */
export function fileList({ path, size }: FoundList): NameList {
  return {
    path,
    size,
    read: (bad, advance) => {
      const { format, isCompressed } = readListName(path);
      if (format === "parquet" && !isCompressed && size !== null)
        return guarded(readParquetFile(path, size, bad, advance));
      return readBytes(path, path, counted(createReadStream(path, { highWaterMark: BLOCK }), advance), bad);
    },
  };
}

/**
 * The names of a stream, such as standard input.
 * @param fileName how to read it, and the task of its names
 */
export function streamList(path: string, fileName: string, stream: Readable): NameList {
  return { path, size: null, read: (bad, advance) => readBytes(path, fileName, counted(stream, advance), bad) };
}

function readBytes(path: string, fileName: string, bytes: AsyncIterable<Uint8Array>, bad: BadLines) {
  const { format, isCompressed, task } = readListName(fileName);
  const unpacked = isCompressed ? unpack(bytes) : bytes;
  const list = { path, task };
  if (format !== "parquet") return guarded(readStream(format ?? "text", unpacked, list, bad));
  return guarded(readHeldParquet(unpacked, list, bad));
}

function unpack(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: BLOCK });
  // Errors reach whoever reads from the end of the pipe.
  pipeline(Readable.from(bytes), gunzip, () => undefined);
  return gunzip;
}

async function* counted(stream: Readable, advance: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const block of stream as AsyncIterable<Uint8Array>) {
    advance(block.length);
    yield block;
  }
}

async function* readParquetFile(
  path: string,
  size: number,
  bad: BadLines,
  advance: (bytes: number) => void,
): AsyncGenerator<NameChunk> {
  const handle = await open(path);
  try {
    const slice = (start: number, end = size) => readSlice(handle, start, end, advance);
    yield* readParquet({ byteLength: size, slice }, { path, task: readListName(path).task }, bad);
  } finally {
    await handle.close();
  }
}

async function readSlice(
  handle: FileHandle,
  start: number,
  end: number,
  advance: (bytes: number) => void,
): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(end - start);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, start + length);
    if (bytesRead === 0) throw new Unreadable("the file ends before its table does");
    length += bytesRead;
  }
  advance(length);
  return bytes.buffer;
}

async function* readHeldParquet(
  source: AsyncIterable<Uint8Array>,
  list: { path: string; task: string },
  bad: BadLines,
): AsyncGenerator<NameChunk> {
  const blocks: Uint8Array[] = [];
  let length = 0;
  for await (const block of source) {
    length += block.length;
    if (length > LARGEST_HELD)
      throw new Unreadable("the table is too large to be read as a stream: name the file itself");
    blocks.push(block);
  }
  const bytes = new Uint8Array(Buffer.concat(blocks));
  const slice = (start: number, end = bytes.length) => bytes.slice(start, end).buffer;
  yield* readParquet({ byteLength: bytes.length, slice }, list, bad);
}

/** Makes failures to read what they are for whoever counts: a list that cannot be read. */
async function* guarded(chunks: AsyncIterable<NameChunk>): AsyncGenerator<NameChunk> {
  try {
    yield* chunks;
  } catch (error) {
    const reason = error instanceof Unreadable ? null : readingFailure(error);
    throw reason === null ? error : new Unreadable(reason);
  }
}
