import { compareSides, type SideCounts } from "./comparison.ts";
import type { Comparison, CorpusResult, ReadingReport } from "./corpus-result.ts";
import type { CounterPool, Method, Part, Side } from "./counter-pool.ts";
import { FamilyTreeCounter } from "./family-tree.ts";
import { GrammarCounter } from "./grammar/grammar-counter.ts";
import type { GrammarPart } from "./grammar/grammar-part.ts";
import { grammarResult } from "./grammar/grammar-result.ts";
import { mergeParts } from "./grammar/merge-parts.ts";
import { SCHEMES } from "./grammar/own-version.ts";
import type { NameChunk } from "./name-chunk.ts";
import type { NameList } from "./name-list.ts";
import { divideByTime, type Period } from "./period.ts";
import { BadLines } from "./reading/bad-lines.ts";
import { Unreadable } from "./reading/unreadable.ts";
import type { TaskStudy } from "./study/study-counter.ts";
import { studyResult } from "./study/study-result.ts";

/** What is to be counted, and how. */
export interface CorpusRequest {
  method: Method;
  lists: readonly NameList[];
  /** What they are compared with; null: nothing, or the time before the period. */
  others: readonly NameList[] | null;
  /** Only names that were created in it count; null: all. */
  period: Period | null;
  /** What the two sides of a comparison are called. */
  titles: { before: string; after: string };
  /** Is told how many bytes of all have been read. */
  report(done: number, total: number): void;
  signal: AbortSignal;
}

/** Reads lists, has their names counted and puts the result together. */
export async function countCorpus(request: CorpusRequest, pool: CounterPool): Promise<CorpusResult> {
  const reader = new CorpusReader(request, pool);
  for (const list of request.lists) await reader.read(list, "counted");
  for (const list of request.others ?? []) await reader.read(list, "compared");
  const parts = await pool.finish();
  const { reading } = reader;
  if (request.method === "study") {
    const counted = studiesOf(parts.counted);
    const comparison = compare(request, sideOfStudies(counted), sideOfStudies(studiesOf(parts.compared)));
    return studyResult(counted, { reading, comparison });
  }
  const counted = grammarPartOf(parts.counted);
  const comparison = compare(request, sideOfGrammar(counted), sideOfGrammar(grammarPartOf(parts.compared)));
  return grammarResult(counted, { reading, familyTree: reader.familyTree.finish(), comparison });
}

/** Reads one list after the other, and keeps account of what could not be read. */
class CorpusReader {
  readonly familyTree = new FamilyTreeCounter();
  private readonly request: CorpusRequest;
  private readonly pool: CounterPool;
  private readonly bad = new BadLines();
  private readonly skipped: ReadingReport["skipped"] = [];
  private lists = 0;
  private outside = 0;
  private undated = 0;
  private names = 0;
  private bytes = 0;
  private readonly totalBytes: number;

  constructor(request: CorpusRequest, pool: CounterPool) {
    this.request = request;
    this.pool = pool;
    this.totalBytes = [...request.lists, ...(request.others ?? [])].reduce((sum, { size }) => sum + (size ?? 0), 0);
  }

  get reading(): ReadingReport {
    const { lists, skipped, outside, undated } = this;
    return { lists, skipped, badLines: this.bad.count, firstBadLines: this.bad.first, outside, undated };
  }

  async read(list: NameList, side: Side): Promise<void> {
    this.lists++;
    try {
      const advance = (bytes: number) => {
        this.bytes += bytes;
        this.request.report(this.bytes, this.totalBytes);
      };
      for await (const chunk of list.read(this.bad, advance)) {
        this.request.signal.throwIfAborted();
        await this.take(chunk, side);
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.skipped.push({ path: list.path, reason: error.message });
    }
  }

  private async take(chunk: NameChunk, side: Side): Promise<void> {
    const { period } = this.request;
    if (period === null) return this.count(chunk, side);
    const { within, compared, outside, undated } = divideByTime(chunk, period);
    if (side === "counted") {
      this.outside += outside + (this.request.others === null ? 0 : (compared?.names ?? 0));
      this.undated += undated;
    }
    if (within !== null) await this.count(within, side);
    if (compared !== null && this.request.others === null) await this.count(compared, "compared");
  }

  private async count(chunk: NameChunk, side: Side): Promise<void> {
    if (side === "counted") this.familyTree.add(chunk);
    const order = this.names;
    this.names += chunk.names;
    await this.pool.add({ ...chunk, order }, side);
  }
}

function compare(
  { others, period, titles }: CorpusRequest,
  counted: Omit<SideCounts, "title">,
  compared: Omit<SideCounts, "title">,
): Comparison | null {
  if (others === null && (period === null || compared.names === 0)) return null;
  // Time goes forward: what is behind the period is the later side.
  const isEarlier = others === null && period?.since === null;
  const [before, after] = isEarlier ? [counted, compared] : [compared, counted];
  return compareSides({ ...before, title: titles.before }, { ...after, title: titles.after });
}

function studiesOf(parts: readonly Part[]): TaskStudy[] {
  return parts.flatMap((part) => (part.method === "study" ? part.tasks : []));
}

function sideOfStudies(studies: readonly TaskStudy[]): Omit<SideCounts, "title"> {
  const names = studies.reduce((sum, study) => sum + study.names, 0);
  const versioned = studies.reduce((sum, study) => sum + study.versioned, 0);
  return {
    names,
    versioned,
    schemes: new Map([
      ["v-number", versioned],
      ["none", names - versioned],
    ]),
    tasks: new Map(studies.map((study) => [study.task, study])),
  };
}

function grammarPartOf(parts: readonly Part[]): GrammarPart {
  const grammarParts = parts.flatMap((part) => (part.method === "grammar" ? [part.part] : []));
  return grammarParts.length === 0 ? new GrammarCounter().finish() : mergeParts(grammarParts);
}

function sideOfGrammar({ tasks, taskSchemes }: GrammarPart): Omit<SideCounts, "title"> {
  const schemes = new Map<string, number>();
  const byTask = new Map(tasks.map((task) => [task, { names: 0, versioned: 0 }]));
  taskSchemes.firsts.forEach((task, row) => {
    const scheme = SCHEMES[taskSchemes.seconds[row]!]!;
    const count = taskSchemes.counts[row]!;
    schemes.set(scheme, (schemes.get(scheme) ?? 0) + count);
    const counts = byTask.get(tasks[task]!)!;
    counts.names += count;
    if (scheme !== "none") counts.versioned += count;
  });
  const names = [...schemes.values()].reduce((sum, count) => sum + count, 0);
  return { names, versioned: names - (schemes.get("none") ?? 0), schemes, tasks: byTask };
}
