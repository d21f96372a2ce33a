import type { NameChunk } from "../name-chunk.ts";
import type { BadLines } from "./bad-lines.ts";
import { readDelimited } from "./delimited.ts";
import { readJsonLines, readJsonList } from "./json-records.ts";
import type { ListFormat } from "./list-format.ts";
import { readNameLines } from "./name-lines.ts";

/**
 * The names of a list that is read from its beginning to its end. Parquet, which is not, has a reader of its own.
 * @throws {Unreadable} where the list cannot be read, or not to its end
 */
export function readStream(
  format: Exclude<ListFormat, "parquet">,
  source: AsyncIterable<Uint8Array>,
  list: { path: string; task: string },
  bad: BadLines,
): AsyncGenerator<NameChunk> {
  switch (format) {
    case "text":
      return readNameLines(source, list, bad);
    case "csv":
      return readDelimited(source, list, "comma", bad);
    case "tsv":
      return readDelimited(source, list, "tab", bad);
    case "jsonl":
      return readJsonLines(source, list, bad);
    case "json":
      return readJsonList(source, list, bad);
  }
}
