import { writeFile } from "node:fs/promises";
import type { ReadingReport } from "../corpus/corpus-result.ts";
import type { NameList } from "../corpus/name-list.ts";
import { CorpusInMemory } from "../panel/corpus-in-memory.ts";
import { corpusPage } from "../panel/corpus-page.ts";
import { Failure } from "./failure.ts";
import { startProgress } from "./progress.ts";
import { write } from "./terminal.ts";

/** The bundle of the thread that counts lies beside the program. */
const COUNTING_THREAD = new URL("counting-thread.cjs", import.meta.url);

/**
 * Writes a corpus as one page to a file, else to standard output.
 * @param sources what is read, and what was passed over on the way, which the page names too
 * @param output undefined: standard output, where that is no terminal
 * @returns what was read, and what could not be; without what was passed over
 * @throws {Failure} where the page would go to a terminal, or the file cannot be written
 */
export async function writeCorpusPage(
  { title, lists, skipped }: { title: string; lists: readonly NameList[]; skipped: ReadingReport["skipped"] },
  output: string | undefined,
  toolVersion: string,
  signal: AbortSignal,
): Promise<ReadingReport> {
  if (output === undefined && process.stdout.isTTY) {
    throw new Failure("a page is no text for a terminal: name a file, --output corpus.html");
  }
  const progress = startProgress(process.stderr, "Counting {bar} {percentage} %");
  try {
    const corpus = await CorpusInMemory.open(title, lists, skipped, COUNTING_THREAD, () => undefined, signal);
    await writeTo(output, await corpusPage(corpus, toolVersion, progress.report, signal));
    const failed = corpus.reading.skipped.filter((each) => !skipped.includes(each));
    return { ...corpus.reading, skipped: failed };
  } finally {
    progress.stop();
  }
}

async function writeTo(output: string | undefined, page: string): Promise<void> {
  if (output === undefined) {
    await write(process.stdout, page);
    return;
  }
  try {
    await writeFile(output, page);
  } catch (error) {
    throw new Failure(`${output} cannot be written: ${(error as Error).message}`);
  }
}
