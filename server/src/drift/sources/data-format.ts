/** How a file holds its rows. */
export type DataFormat = "csv" | "tsv" | "jsonl" | "parquet" | "sqlite";

const ENDINGS: readonly [pattern: RegExp, format: DataFormat][] = [
  [/\.csv(\.(gz|zst))?$/i, "csv"],
  [/\.(tsv|tab)(\.(gz|zst))?$/i, "tsv"],
  [/\.(jsonl|ndjson)(\.(gz|zst))?$/i, "jsonl"],
  [/\.(parquet|pq)$/i, "parquet"],
  [/\.(db|sqlite|sqlite3)$/i, "sqlite"],
];

/** The endings of files that hold data, for messages. */
export const DATA_ENDINGS = ".csv, .tsv, .jsonl, .parquet, .sqlite, .db";

/** What a file holds, by its ending; null where it is none of data. */
export function dataFormat(file: string): DataFormat | null {
  return ENDINGS.find(([pattern]) => pattern.test(file))?.[1] ?? null;
}
