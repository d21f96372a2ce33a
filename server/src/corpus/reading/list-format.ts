/** How a list of names is written. */
export type ListFormat = "text" | "csv" | "tsv" | "jsonl" | "json" | "parquet";

const FORMATS: Record<string, ListFormat> = {
  txt: "text",
  list: "text",
  csv: "csv",
  tsv: "tsv",
  tab: "tsv",
  jsonl: "jsonl",
  ndjson: "jsonl",
  json: "json",
  parquet: "parquet",
  pq: "parquet",
};

/** What the name of a file says about it. */
export interface ListName {
  /** Null where the ending is none of those that lists have. */
  format: ListFormat | null;
  isCompressed: boolean;
  /** The file's name without folder and endings: the task of names that have no other. */
  task: string;
}

/** The endings of lists, for messages. */
export const LIST_ENDINGS = ".txt, .csv, .tsv, .jsonl, .json or .parquet, each also with .gz";

/** Reads a file's name; folders are separated by `/` or `\`. */
export function readListName(path: string): ListName {
  const file = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const isCompressed = /\.(gz|gzip)$/i.test(file);
  const unpacked = isCompressed ? file.replace(/\.[^.]*$/, "") : file;
  const dot = unpacked.lastIndexOf(".");
  const ending = dot < 0 ? "" : unpacked.slice(dot + 1).toLowerCase();
  const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending]! : null;
  return { format, isCompressed, task: format === null || dot === 0 ? unpacked : unpacked.slice(0, dot) };
}
