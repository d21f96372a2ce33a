import { readFile, writeFile } from "node:fs/promises";
import type { ReadingReport } from "../corpus/corpus-result.ts";
import type { NameList } from "../corpus/name-list.ts";
import { CorpusInMemory } from "../panel/corpus-in-memory.ts";
import { embedCorpus } from "../panel/embed-corpus.ts";
import { queryKey } from "../panel/embedded-corpus.ts";
import { corpusHtml } from "../reports/corpus-html.ts";
import { Failure } from "./failure.ts";
import { startProgress } from "./progress.ts";
import { write } from "./terminal.ts";

/** The bundles that a page is made from lie beside the program. */
const BUNDLES = {
  countingThread: new URL("counting-thread.cjs", import.meta.url),
  script: new URL("panel.js", import.meta.url),
  style: new URL("panel.css", import.meta.url),
};

/**
 * Writes a corpus as one page to a file, else to standard output.
 * @param output null: standard output, where that is no terminal
 * @returns what was read, and what was not
 * @throws {Failure} where the page would go to a terminal, or the file cannot be written
 */
export async function writeCorpusPage(
  { title, lists }: { title: string; lists: readonly NameList[] },
  output: string | undefined,
  toolVersion: string,
  signal: AbortSignal,
): Promise<ReadingReport> {
  if (output === undefined && process.stdout.isTTY) {
    throw new Failure("a page is no text for a terminal: name a file, --output corpus.html");
  }
  const progress = startProgress(process.stderr, "Counting {bar} {percentage} %");
  try {
    const corpus = await CorpusInMemory.open(title, lists, [], BUNDLES.countingThread, () => undefined, signal);
    const embedded = await embedCorpus(corpus, progress.report, signal);
    const summaries = (["grammar", "study"] as const).flatMap(
      (method) => embedded.summaries[queryKey({ method, filter: { tasks: [], owners: [], text: "" } })] ?? [],
    );
    const [script, style] = await Promise.all([readFile(BUNDLES.script, "utf8"), readFile(BUNDLES.style, "utf8")]);
    await writeTo(output, corpusHtml(embedded, summaries, { script, style }, toolVersion));
    return corpus.reading;
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
