import { Readable } from "node:stream";
import { type CsvError, type Info, parse } from "csv-parse";
import type { NameChunk } from "../name-chunk.ts";
import type { BadLines } from "./bad-lines.ts";
import { type Columns, findColumns, withoutNames } from "./columns.ts";
import { readRecord } from "./record.ts";
import { RecordChunks } from "./record-chunks.ts";
import { Unreadable } from "./unreadable.ts";
import { utf8Blocks } from "./utf8-blocks.ts";

/** Bytes of the longest record: a quote that is never closed must not swallow memory. */
const LONGEST_RECORD = 4 * 1024 * 1024;

/**
 * The names of a table in CSV or TSV (RFC 4180) with a header. Rows with too few fields have the others empty.
 * @throws {Unreadable} where there is no column of names, or a quote is not closed
 */
export async function* readDelimited(
  source: AsyncIterable<Uint8Array>,
  list: { path: string; task: string },
  separator: "comma" | "tab",
  bad: BadLines,
): AsyncGenerator<NameChunk> {
  const blocks = utf8Blocks(source);
  const { value: beginning = new Uint8Array() } = await blocks.next();
  const parser = Readable.from(withBeginning(beginning, blocks)).pipe(
    parse({
      delimiter: separator === "tab" ? "\t" : delimiterOf(beginning),
      info: true,
      max_record_size: LONGEST_RECORD,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }),
  );
  const chunks = new RecordChunks(list.path, list.task, bad);
  let header: string[] | null = null;
  let columns: Columns | null = null;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      if (header === null) {
        header = record;
        if (findColumns(header).name < 0) throw new Unreadable(withoutNames(header));
        continue;
      }
      columns ??= findColumns(header, record);
      chunks.add(readRecord(record, columns), info.lines);
      if (chunks.isFull) yield* chunks.take();
    }
  } catch (error) {
    yield* chunks.take();
    throw asUnreadable(error);
  }
  yield* chunks.take();
}

async function* withBeginning(beginning: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield beginning;
  yield* rest;
}

/** Where the comma is the decimal sign, spreadsheets separate by semicolons. */
function delimiterOf(beginning: Uint8Array): "," | ";" {
  const [header = ""] = new TextDecoder().decode(beginning).split("\n", 1);
  return header.includes(";") && !header.includes(",") ? ";" : ",";
}

function asUnreadable(error: unknown): unknown {
  const code = (error as Partial<CsvError>).code;
  if (typeof code !== "string" || !code.startsWith("CSV_")) return error;
  const line = (error as { lines?: number }).lines;
  return new Unreadable(
    `the table breaks off${line === undefined ? "" : ` at line ${line}`}: ${(error as Error).message}`,
  );
}
