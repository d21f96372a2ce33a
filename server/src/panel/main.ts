import manifest from "../../../package.json" with { type: "json" };
import { corpusCsv } from "../reports/corpus-csv.ts";
import { corpusJson } from "../reports/corpus-json.ts";
import { failureText } from "../sources/failure-text.ts";
import { CorpusInMemory, type Report } from "./corpus-in-memory.ts";
import { corpusPage } from "./corpus-page.ts";
import { openOrigin } from "./open-origin.ts";
import type { FromProcess, ProcessAnswer, ProcessRequest, ToProcess } from "./protocol.ts";

// The process behind the panel: holds one corpus and answers its parent, over Node's channel between processes.

/** The bundle of the thread that counts lies beside this one. */
const COUNTING_THREAD = new URL("counting-thread.cjs", import.meta.url);
const userAgent = `modelver/${manifest.version}`;
/** Milliseconds between two reports. */
const REPORT_PAUSE = 100;

const running = new Map<number, AbortController>();
let corpus: CorpusInMemory | null = null;

function send(message: FromProcess): void {
  process.send?.(message);
}

async function answer(request: ProcessRequest): Promise<ProcessAnswer> {
  const { id } = request;
  const { signal } = running.get(id)!;
  const report = reporter(id);
  if (request.kind === "open") {
    const { title, lists, skipped } = await openOrigin(request.origin, { environment: process.env, userAgent, signal });
    corpus = await CorpusInMemory.open(title, lists, skipped, COUNTING_THREAD, report, signal);
    return { kind: "opened", id, description: corpus.description };
  }
  if (corpus === null) throw new Error("No corpus is open.");
  switch (request.kind) {
    case "summary":
      return { kind: "summary", id, summary: await corpus.summary(request.query, report, signal) };
    case "names": {
      const { query, selection, from, count } = request;
      return { kind: "names", id, page: await corpus.names(query, selection, from, count, signal) };
    }
    case "export":
      return { kind: "exported", id, text: await exported(corpus, request, report, signal) };
  }
}

async function exported(
  from: CorpusInMemory,
  { query, format }: Extract<ProcessRequest, { kind: "export" }>,
  report: Report,
  signal: AbortSignal,
): Promise<string> {
  if (format === "html") return corpusPage(from, manifest.version, report, signal);
  const result = await from.result(query, report, signal);
  return [...(format === "json" ? corpusJson(result) : corpusCsv(result))].join("");
}

/** Tells how far a request is, now and then. */
function reporter(id: number): Report {
  let last = 0;
  return (done, total) => {
    const now = performance.now();
    if (now - last < REPORT_PAUSE) return;
    last = now;
    send({ kind: "progress", id, done, total });
  };
}

async function take(message: ToProcess): Promise<void> {
  if (message.kind === "cancel") {
    running.get(message.id)?.abort();
    return;
  }
  const { id } = message;
  const controller = new AbortController();
  running.set(id, controller);
  try {
    send(await answer(message));
  } catch (error) {
    send({ kind: "failed", id, message: controller.signal.aborted ? null : failureText(error) });
  } finally {
    running.delete(id);
  }
}

process.on("message", (message: ToProcess) => void take(message));
process.on("disconnect", () => process.exit());
