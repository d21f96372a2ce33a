import { finished } from "node:stream/promises";
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
  const rows: Row[] = [];
  const parser = parse({
    delimiter: separator === "tab" ? "\t" : delimiterOf(beginning),
    info: true,
    max_record_size: LONGEST_RECORD,
    // Taken as they are read: a stream that fails would drop what nobody has taken from it yet.
    on_record: (row: unknown) => {
      rows.push(row as Row);
      return null;
    },
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const ended = finished(parser.resume()).then(
    () => null,
    (error: unknown) => error,
  );
  const reader = new RowReader(new RecordChunks(list.path, list.task, bad));
  for await (const block of withBeginning(beginning, blocks)) {
    if (parser.errored !== null) break;
    parser.write(block);
    yield* reader.take(rows);
  }
  parser.end();
  const failure = await ended;
  yield* reader.take(rows);
  yield* reader.chunks.take();
  if (failure !== null) throw asUnreadable(failure);
}

interface Row {
  record: string[];
  info: Info;
}

/** Rows become records; the first says what the columns are. */
class RowReader {
  readonly chunks: RecordChunks;
  private header: string[] | null = null;
  private columns: Columns | null = null;

  constructor(chunks: RecordChunks) {
    this.chunks = chunks;
  }

  /** Empties a list of rows. */
  *take(rows: Row[]): Generator<NameChunk> {
    for (const { record, info } of rows.splice(0)) {
      if (this.header === null) {
        this.header = record;
        if (findColumns(record).name < 0) throw new Unreadable(withoutNames(record));
        continue;
      }
      this.columns ??= findColumns(this.header, record);
      this.chunks.add(readRecord(record, this.columns), info.lines);
      if (this.chunks.isFull) yield* this.chunks.take();
    }
  }
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
