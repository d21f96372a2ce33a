import { setImmediate } from "node:timers/promises";
import type { CorpusResult, ReadingReport } from "../corpus/corpus-result.ts";
import { countCorpus } from "../corpus/count-corpus.ts";
import type { NameChunk } from "../corpus/name-chunk.ts";
import type { NameList } from "../corpus/name-list.ts";
import { FamiliesWithTokens } from "../corpus/study/families-with-tokens.ts";
import type { CorpusSummary } from "../corpus/summary/corpus-summary.ts";
import { summarize } from "../corpus/summary/summarize.ts";
import { openPool } from "../sources/open-pool.ts";
import { EMPTY_FILTER, queryKey } from "./embedded-corpus.ts";
import { filterChunk, isEmptyFilter, namesIn } from "./name-filter.ts";
import { corpusNames, selectionTest } from "./name-selection.ts";
import type {
  CorpusDescription,
  CorpusFilter,
  CorpusQuery,
  Method,
  NamePage,
  NameSelection,
  SelectedName,
} from "./protocol.ts";
import { readIntoMemory } from "./read-into-memory.ts";

/** Owners that the filter offers without a word typed. */
const MOST_OWNERS = 1000;
/** Summaries that are remembered: enough to go back and forth between filters. */
const MOST_REMEMBERED = 60;
/** Names between two looks at whether the question still stands. */
const NAMES_AT_ONCE = 20_000;

/** Is told how far something is, in names or bytes; `total` 0: nobody knows. */
export type Report = (done: number, total: number) => void;

/** The names of an opened corpus, which stay in memory, and the answers to questions about them. */
export class CorpusInMemory {
  readonly description: CorpusDescription;
  private readonly chunks: readonly NameChunk[];
  /** What was read, and what was not. */
  readonly reading: ReadingReport;
  private readonly countingThread: URL;
  private readonly summaries = new Map<string, CorpusSummary>();

  private constructor(
    description: CorpusDescription,
    chunks: readonly NameChunk[],
    reading: ReadingReport,
    countingThread: URL,
  ) {
    this.description = description;
    this.chunks = chunks;
    this.reading = reading;
    this.countingThread = countingThread;
  }

  /**
   * Reads lists into memory.
   * @param skipped what was passed over before
   * @param countingThread the bundle of `sources/counting-thread.ts`
   * @throws the signal's reason where it is aborted
   */
  static async open(
    title: string,
    lists: readonly NameList[],
    skipped: ReadingReport["skipped"],
    countingThread: URL,
    report: Report,
    signal: AbortSignal,
  ): Promise<CorpusInMemory> {
    const begun = performance.now();
    const { chunks, reading } = await readIntoMemory(lists, report, signal);
    reading.skipped.push(...skipped);
    const readIn = Math.round(performance.now() - begun);
    return new CorpusInMemory(describe(title, chunks, readIn), chunks, reading, countingThread);
  }

  async summary(query: CorpusQuery, report: Report, signal: AbortSignal): Promise<CorpusSummary> {
    const key = queryKey(query);
    const known = this.summaries.get(key);
    if (known !== undefined) return known;
    const summary = summarize(await this.result(query, report, signal));
    const [oldest] = this.summaries.keys();
    if (this.summaries.size >= MOST_REMEMBERED && oldest !== undefined) this.summaries.delete(oldest);
    this.summaries.set(key, summary);
    return summary;
  }

  /** Everything that is counted. */
  async result(query: CorpusQuery, report: Report, signal: AbortSignal): Promise<CorpusResult> {
    const list = this.filtered(query.filter, report);
    const pool = openPool(query.method, [list], this.countingThread);
    try {
      const titles = { before: "", after: "" };
      const result = await countCorpus(
        { method: query.method, lists: [list], others: null, period: null, titles, report: () => undefined, signal },
        pool,
      );
      return { ...result, reading: this.reading };
    } finally {
      await pool.close();
    }
  }

  /** One page of the names behind a mark. */
  async names(
    { method, filter }: CorpusQuery,
    selection: NameSelection,
    from: number,
    count: number,
    signal: AbortSignal,
  ): Promise<NamePage> {
    const isWanted = selectionTest(selection, method, await this.familiesFor([selection], filter, signal));
    const page: NamePage = { names: [], total: 0 };
    for await (const chunk of this.left(filter, signal)) {
      for (const name of corpusNames(chunk)) {
        if (!isWanted(name)) continue;
        if (page.total >= from && page.names.length < count) page.names.push(name.describe());
        page.total++;
      }
    }
    return page;
  }

  /** The first names of several selections among all names, in one pass; how many there are in all is not counted. */
  async firstNames(
    method: Method,
    selections: readonly NameSelection[],
    count: number,
    signal: AbortSignal,
  ): Promise<SelectedName[][]> {
    const families = await this.familiesFor(selections, EMPTY_FILTER, signal);
    const found = selections.map((selection) => ({
      isWanted: selectionTest(selection, method, families),
      names: [] as SelectedName[],
    }));
    let open = found;
    for await (const chunk of this.left(EMPTY_FILTER, signal)) {
      for (const name of corpusNames(chunk)) {
        for (const { isWanted, names } of open) if (names.length < count && isWanted(name)) names.push(name.describe());
      }
      open = open.filter(({ names }) => names.length < count);
    }
    return found.map(({ names }) => names);
  }

  private async familiesFor(selections: readonly NameSelection[], filter: CorpusFilter, signal: AbortSignal) {
    const tokens = selections.flatMap((selection) => (selection.kind === "tokens" ? selection.tokens : []));
    if (tokens.length === 0) return null;
    const families = new FamiliesWithTokens(tokens);
    for await (const chunk of this.left(filter, signal)) {
      for (const name of namesIn(chunk)) families.add(chunk.task, name);
    }
    return families;
  }

  /** What a filter leaves in, with time between the chunks for whoever wants to take the question back. */
  private async *left(filter: CorpusFilter, signal: AbortSignal): AsyncGenerator<NameChunk> {
    let names = 0;
    for (const chunk of this.chunks) {
      const left = filterChunk(chunk, filter);
      if (left !== null) yield left;
      names += chunk.names;
      if (names < NAMES_AT_ONCE) continue;
      names = 0;
      await setImmediate();
      signal.throwIfAborted();
    }
  }

  /** The names that a filter leaves in, as a list that can be counted. Threads take the memory of what they count: each gets a copy. */
  private filtered(filter: CorpusFilter, report: Report): NameList {
    const { chunks, description } = this;
    const bytes = chunks.reduce((sum, chunk) => sum + chunk.bytes.length, 0);
    return {
      path: description.title,
      // Threads are worth it only where most names are left.
      size: isEmptyFilter(filter) ? bytes : 0,
      async *read() {
        let done = 0;
        for (const chunk of chunks) {
          const left = filterChunk(chunk, filter);
          if (left !== null) yield left === chunk ? copyOf(chunk) : left;
          done += chunk.names;
          report(done, description.names);
          await setImmediate();
        }
      },
    };
  }
}

function copyOf(chunk: NameChunk): NameChunk {
  return {
    ...chunk,
    bytes: chunk.bytes.slice(),
    created: chunk.created?.slice() ?? null,
    downloads: chunk.downloads?.slice() ?? null,
  };
}

function describe(title: string, chunks: readonly NameChunk[], readIn: number): CorpusDescription {
  const tasks = new Map<string, number>();
  const owners = new Map<string, number>();
  let names = 0;
  for (const chunk of chunks) {
    names += chunk.names;
    tasks.set(chunk.task, (tasks.get(chunk.task) ?? 0) + chunk.names);
    for (const name of namesIn(chunk)) {
      const slash = name.indexOf("/");
      if (slash > 0) owners.set(name.slice(0, slash), (owners.get(name.slice(0, slash)) ?? 0) + 1);
    }
  }
  return {
    title,
    names,
    tasks: byCount(tasks).map(([task, count]) => ({ task, names: count })),
    owners: byCount(owners)
      .slice(0, MOST_OWNERS)
      .map(([owner, count]) => ({ owner, names: count })),
    ownerCount: owners.size,
    readAt: new Date().toISOString(),
    readIn,
  };
}

function byCount(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
