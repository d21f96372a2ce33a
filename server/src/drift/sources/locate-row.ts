import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { DataFile } from "./data-files.ts";

/** Where a row of data is written. */
export interface RowPlace {
  /** Absolute. */
  path: string;
  /** Zero-based. */
  line: number;
}

/**
 * The first line of some files that holds a row, by the value that tells it from others. Null where none does: a row of Parquet, of a
 * database or of a compressed file stands on no line.
 * @param column the name of the column with that value
 */
export async function locateRow(files: readonly DataFile[], column: string, value: string): Promise<RowPlace | null> {
  for (const file of files.filter(isPlainText)) {
    const line = await lineOf(file, column, value);
    if (line !== null) return { path: file.path, line };
  }
  return null;
}

function isPlainText({ path, format }: DataFile): boolean {
  return format !== "parquet" && format !== "sqlite" && !/\.(gz|zst)$/i.test(path);
}

async function lineOf({ path, format }: DataFile, column: string, value: string): Promise<number | null> {
  const input = createReadStream(path, "utf8");
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let at = 0;
  try {
    for await (const line of lines) {
      if (line.includes(value) && (format === "jsonl" ? holdsMember(line, column, value) : holdsCell(line, value))) {
        return at;
      }
      at++;
    }
    return null;
  } finally {
    input.destroy();
  }
}

function holdsMember(line: string, column: string, value: string): boolean {
  try {
    const row = JSON.parse(line) as Record<string, unknown>;
    return String(row[column]) === value;
  } catch {
    return false;
  }
}

function holdsCell(line: string, value: string): boolean {
  return line.split(/[,\t]/).some((cell) => cell.trim().replace(/^"(.*)"$/, "$1") === value);
}
