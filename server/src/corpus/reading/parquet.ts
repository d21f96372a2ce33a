import { type AsyncBuffer, parquetMetadataAsync, parquetReadObjects, parquetSchema } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import type { NameChunk } from "../name-chunk.ts";
import type { BadLines } from "./bad-lines.ts";
import { type Columns, findColumns, withoutNames } from "./columns.ts";
import { readRecord } from "./record.ts";
import { RecordChunks } from "./record-chunks.ts";
import { Unreadable } from "./unreadable.ts";

/** Bytes of a file without anything in it: the mark at both ends, and the length of the description. */
const SHORTEST = 12;

/**
 * The names of a Parquet file, one row group at a time; only the columns that are needed are read.
 * @param file reads any part of it
 * @throws {Unreadable} where it is no Parquet file, or has no column of names
 */
export async function* readParquet(
  file: AsyncBuffer,
  list: { path: string; task: string },
  bad: BadLines,
): AsyncGenerator<NameChunk> {
  if (file.byteLength < SHORTEST) throw new Unreadable("the file is no Parquet: it is too short");
  const chunks = new RecordChunks(list.path, list.task, bad);
  const metadata = await orUnreadable(() => parquetMetadataAsync(file));
  const header = parquetSchema(metadata).children.map(({ element }) => element.name);
  if (findColumns(header).name < 0) throw new Unreadable(withoutNames(header));
  const names = neededNames(header);
  let columns: Columns | null = null;
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    const rows = await orUnreadable(() =>
      parquetReadObjects({ file, metadata, columns: names, rowStart, rowEnd, compressors }),
    );
    for (const [index, object] of rows.entries()) {
      const row = names.map((name) => object[name]);
      columns ??= findColumns(names, row);
      chunks.add(readRecord(row, columns), rowStart + index + 1);
      if (chunks.isFull) yield* chunks.take();
    }
    rowStart = rowEnd;
  }
  yield* chunks.take();
}

/** The columns that may be read, in the file's order. */
function neededNames(header: readonly string[]): string[] {
  return header.filter((name) => Object.values(findColumns([name])).some((at) => at >= 0));
}

async function orUnreadable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new Unreadable(`the file is no Parquet that can be read: ${(error as Error).message}`);
  }
}
