import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { CorpusResult } from "../corpus/corpus-result.ts";
import { corpusCsv } from "../reports/corpus-csv.ts";
import { corpusJson } from "../reports/corpus-json.ts";
import { corpusText } from "../reports/corpus-text.ts";
import type { CorpusOptions } from "./corpus-options.ts";
import { Failure } from "./failure.ts";
import { wantsColors, write } from "./terminal.ts";

/** Of the options, what writing asks for. A page is written by `write-corpus-page.ts`. */
type WrittenOptions = Pick<CorpusOptions, "output" | "color"> & { format: Exclude<CorpusOptions["format"], "html"> };

/** Where no terminal says how wide it is. */
const USUAL_WIDTH = 100;
/** So many characters are written at once. */
const PIECE = 64 * 1024;

/**
 * Writes a corpus to `--output`, else to standard output, piece by piece.
 * @throws {Failure} where the file cannot be written
 */
export async function writeCorpus(result: CorpusResult, options: WrittenOptions): Promise<void> {
  const { output } = options;
  if (output === undefined) {
    for (const piece of pieces(result, options, process.stdout)) await write(process.stdout, piece);
    return;
  }
  try {
    await pipeline(Readable.from(pieces(result, options, null)), createWriteStream(output));
  } catch (error) {
    throw new Failure(`${output} cannot be written: ${(error as Error).message}`);
  }
}

/** @param stream where the report goes to; null: a file */
function* pieces(result: CorpusResult, options: WrittenOptions, stream: NodeJS.WriteStream | null): Generator<string> {
  let piece = "";
  for (const text of formOf(result, options, stream)) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

function formOf(
  result: CorpusResult,
  { format, color }: WrittenOptions,
  stream: NodeJS.WriteStream | null,
): Iterable<string> {
  switch (format) {
    case "json":
      return corpusJson(result);
    case "csv":
      return corpusCsv(result);
    case "text": {
      const colors = stream === null ? color === "always" : wantsColors(color, stream);
      // Some terminals say 0.
      return [corpusText(result, { colors, width: stream?.columns || USUAL_WIDTH })];
    }
  }
}
