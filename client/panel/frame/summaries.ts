import type { CorpusFilter, GrammarSummary, StudySummary } from "../../../server/src/panel/protocol.ts";
import type { CorpusSource } from "../source/corpus-source.ts";

/** The numbers for one filter, by both methods. */
export interface Summaries {
  grammar: GrammarSummary;
  study: StudySummary;
}

/** How the numbers for the present filter are: on their way, there, or not to be had. */
export type SummariesState =
  | { kind: "waiting"; done: number; total: number; cancel(): void }
  | { kind: "there"; summaries: Summaries }
  | { kind: "failed"; message: string }
  | { kind: "cancelled" };

/** Asks for the numbers of one filter after the other; a new question takes the one before back. */
export class SummaryLoader {
  private readonly source: CorpusSource;
  private readonly tell: (state: SummariesState) => void;
  private running: AbortController | null = null;

  constructor(source: CorpusSource, tell: (state: SummariesState) => void) {
    this.source = source;
    this.tell = tell;
  }

  async load(filter: CorpusFilter): Promise<void> {
    this.running?.abort();
    const controller = new AbortController();
    this.running = controller;
    const cancel = () => {
      controller.abort();
      this.tell({ kind: "cancelled" });
    };
    const report = (done: number, total: number) => {
      if (!controller.signal.aborted) this.tell({ kind: "waiting", done, total, cancel });
    };
    report(0, 0);
    try {
      const [grammar, study] = await Promise.all([
        this.source.summary({ method: "grammar", filter }, controller.signal, report),
        this.source.summary({ method: "study", filter }, controller.signal, () => undefined),
      ]);
      if (controller.signal.aborted || grammar.method !== "grammar" || study.method !== "study") return;
      this.tell({ kind: "there", summaries: { grammar, study } });
    } catch (error) {
      if (!controller.signal.aborted) this.tell({ kind: "failed", message: (error as Error).message });
    }
  }
}
