import assert from "node:assert/strict";
import { type SummariesState, SummaryLoader } from "../../client/panel/frame/summaries.ts";
import type { CorpusSource } from "../../client/panel/source/corpus-source.ts";
import { Pending } from "../../client/panel/source/pending.ts";
import { EMPTY_FILTER } from "../../server/src/panel/embedded-corpus.ts";
import type { CorpusQuery, CorpusSummary } from "../../server/src/panel/protocol.ts";

/** A source that answers when it is told to, and remembers what was taken back. */
class SlowSource implements Pick<CorpusSource, "summary"> {
  readonly asked: { id: number; query: CorpusQuery }[] = [];
  readonly cancelled: number[] = [];
  readonly pending = new Pending<CorpusSummary>();

  summary(query: CorpusQuery, signal: AbortSignal, report: (done: number, total: number) => void) {
    const send = (id: number) => this.asked.push({ id, query });
    return this.pending.request(send, signal, (id) => this.cancelled.push(id), report);
  }

  /** Answers all that was asked, as far as it still stands. */
  answer(): void {
    for (const { id, query } of this.asked) {
      this.pending.answer(id, { method: query.method, names: query.filter.text.length } as CorpusSummary);
    }
  }
}

const about = (text: string) => ({ ...EMPTY_FILTER, text });

describe("the numbers for a filter", () => {
  let source: SlowSource;
  let states: SummariesState[];
  let loader: SummaryLoader;

  beforeEach(() => {
    source = new SlowSource();
    states = [];
    loader = new SummaryLoader(source as unknown as CorpusSource, (state) => states.push(state));
  });

  it("come by both methods, with how far they are in between", async () => {
    const loading = loader.load(about("abc"));
    source.pending.report(source.asked[0]!.id, 5, 10);
    source.answer();
    await loading;
    assert.deepEqual(
      states.map(({ kind }) => kind),
      ["waiting", "waiting", "there"],
    );
    const [, halfWay, there] = states;
    assert.ok(halfWay?.kind === "waiting" && halfWay.done === 5 && halfWay.total === 10);
    assert.ok(there?.kind === "there" && there.summaries.grammar.method === "grammar");
    assert.ok(there.summaries.study.method === "study");
  });

  it("are those of the last filter, and the questions before are taken back", async () => {
    const first = loader.load(about("a"));
    const second = loader.load(about("ab"));
    assert.deepEqual(source.cancelled, [1, 2]);
    source.answer();
    await Promise.all([first, second]);
    const there = states.filter((state) => state.kind === "there");
    assert.equal(there.length, 1);
    assert.equal(there[0]!.summaries.grammar.names, 2);
  });

  it("can be taken back by the reader", async () => {
    const loading = loader.load(EMPTY_FILTER);
    const [waiting] = states;
    assert.ok(waiting?.kind === "waiting");
    waiting.cancel();
    await loading;
    assert.deepEqual(states.at(-1), { kind: "cancelled" });
    assert.deepEqual(source.cancelled, [1, 2]);
  });

  it("say why they cannot be had", async () => {
    const loading = loader.load(EMPTY_FILTER);
    source.pending.fail(source.asked[0]!.id, "The process has ended.");
    await loading;
    assert.deepEqual(states.at(-1), { kind: "failed", message: "The process has ended." });
  });
});
