import type { TabInput } from "../../client/panel/tabs/tab.ts";
import type { CorpusResult } from "../../server/src/corpus/corpus-result.ts";
import { countCorpus } from "../../server/src/corpus/count-corpus.ts";
import { OneThread } from "../../server/src/corpus/counter-pool.ts";
import type { NameChunk } from "../../server/src/corpus/name-chunk.ts";
import { summarize } from "../../server/src/corpus/summary/summarize.ts";
import { EMPTY_FILTER } from "../../server/src/panel/embedded-corpus.ts";
import type { GrammarSummary, Method, StudySummary } from "../../server/src/panel/protocol.ts";

/** What tabs are made from, counted from chunks of names. */
export async function countedNames(chunks: readonly NameChunk[], method: Method = "grammar"): Promise<TabInput> {
  const grammar = summarize(await count("grammar", chunks)) as GrammarSummary;
  const study = summarize(await count("study", chunks)) as StudySummary;
  const description = {
    title: "names",
    names: grammar.names,
    tasks: grammar.tasks.rows.map(({ task, names }) => ({ task, names })),
    owners: grammar.owners.rows.map(({ owner, names }) => ({ owner, names })),
    ownerCount: grammar.owners.total,
    readAt: "2024-01-01T00:00:00Z",
    readIn: 1,
  };
  return { description, method, filter: EMPTY_FILTER, grammar, study };
}

function count(method: Method, chunks: readonly NameChunk[]): Promise<CorpusResult> {
  const list = {
    path: "names",
    size: 0,
    async *read() {
      yield* chunks;
    },
  };
  return countCorpus(
    {
      method,
      lists: [list],
      others: null,
      period: null,
      titles: { before: "", after: "" },
      report: () => undefined,
      signal: new AbortController().signal,
    },
    new OneThread(method),
  );
}
