import { readFile } from "node:fs/promises";
import { corpusHtml } from "../reports/corpus-html.ts";
import type { CorpusInMemory, Report } from "./corpus-in-memory.ts";
import { embedCorpus } from "./embed-corpus.ts";
import { EMPTY_FILTER, queryKey } from "./embedded-corpus.ts";

/** A corpus as one page by itself. The page's bundles lie beside that of whoever asks. */
export async function corpusPage(
  corpus: CorpusInMemory,
  toolVersion: string,
  report: Report,
  signal: AbortSignal,
): Promise<string> {
  const embedded = await embedCorpus(corpus, report, signal);
  const summaries = (["grammar", "study"] as const).flatMap(
    (method) => embedded.summaries[queryKey({ method, filter: EMPTY_FILTER })] ?? [],
  );
  const [script, style] = await Promise.all(
    ["panel.js", "panel.css"].map((file) => readFile(new URL(file, import.meta.url), "utf8")),
  );
  return corpusHtml(embedded, summaries, { script: script ?? "", style: style ?? "" }, toolVersion);
}
