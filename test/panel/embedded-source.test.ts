import assert from "node:assert/strict";
import type { Chart } from "../../client/panel/charts/chart.ts";
import { schemeSankey } from "../../client/panel/charts/scheme-sankey.ts";
import { tokenHeatMap } from "../../client/panel/charts/token-heat-map.ts";
import { tokenNetworkChart } from "../../client/panel/charts/token-network.ts";
import { EmbeddedSource } from "../../client/panel/source/embedded-source.ts";
import { CorpusInMemory } from "../../server/src/panel/corpus-in-memory.ts";
import { embedCorpus } from "../../server/src/panel/embed-corpus.ts";
import { EMPTY_FILTER } from "../../server/src/panel/embedded-corpus.ts";
import type { CorpusQuery, GrammarSummary, NameSelection, StudySummary } from "../../server/src/panel/protocol.ts";
import { chunkOf } from "../corpus/corpora.ts";

/** The bundle of the thread that counts, which so few names do without. */
const COUNTING_THREAD = new URL("../../dist/counting-thread.cjs", import.meta.url);
const everything: CorpusQuery = { method: "grammar", filter: EMPTY_FILTER };
const ofTask = (task: string): NameSelection => ({ kind: "task", task });
const ofOwner = (owner: string): NameSelection => ({ kind: "owner", owner });

/** A page by itself of these names, by task. */
async function pageOf(lists: Record<string, string[]>): Promise<EmbeddedSource> {
  const { signal } = new AbortController();
  const nothing = () => undefined;
  const read = Object.entries(lists).map(([task, names]) => ({
    path: `${task}.txt`,
    size: 0,
    async *read() {
      yield chunkOf(task, names);
    },
  }));
  const corpus = await CorpusInMemory.open("lists", read, [], COUNTING_THREAD, nothing, signal);
  return new EmbeddedSource(await embedCorpus(corpus, nothing, signal));
}

describe("the numbers that a page by itself holds", () => {
  let page: EmbeddedSource;

  before(async () => {
    page = await pageOf({
      "fill-mask": Array.from({ length: 40 }, (_, index) => `acme/bert-v${index}`),
      translation: ["acme/opus-de-v1", "bolt/opus-en"],
    });
  });

  it("are those of all names, of each task and of each owner, by either method", async () => {
    const names = async (query: CorpusQuery) => (await page.summary(query)).names;
    assert.equal(await names(everything), 42);
    assert.equal(await names({ method: "study", filter: { ...EMPTY_FILTER, tasks: ["translation"] } }), 2);
    assert.equal(await names({ ...everything, filter: { ...EMPTY_FILTER, owners: ["acme"] } }), 41);
  });

  it("are not those of other filters, which it says before it is asked", async () => {
    for (const filter of [
      { ...EMPTY_FILTER, text: "bert" },
      { ...EMPTY_FILTER, owners: ["nobody"] },
      { tasks: ["translation"], owners: ["acme"], text: "" },
    ]) {
      assert.equal(page.answers({ ...everything, filter }), false);
      await assert.rejects(page.summary({ ...everything, filter }), /does not hold the numbers/);
    }
  });

  it("come with the first names of a task and an owner, narrowed to it or not, by either method", async () => {
    for (const method of ["grammar", "study"] as const) {
      for (const filter of [EMPTY_FILTER, { ...EMPTY_FILTER, tasks: ["fill-mask"] }]) {
        const found = await page.names({ method, filter }, ofTask("fill-mask"));
        assert.deepEqual([found?.names.length, found?.total], [25, null]);
      }
      const found = await page.names({ method, filter: { ...EMPTY_FILTER, owners: ["bolt"] } }, ofOwner("bolt"));
      assert.deepEqual(found, { names: [{ name: "bolt/opus-en", task: "translation", version: null }], total: 1 });
    }
  });

  it("come with the names behind each field of the heat map, link of the network and scheme of a task", async () => {
    const tokens = { bert: ["base-large", "cased"], opus: ["base", "large"], churn: ["base", "cased"] };
    const names = Object.entries(tokens).flatMap(([family, [one, other]]) => [
      `acme/${family}-${one}-v1`,
      `acme/${family}-${other}-v2`,
    ]);
    const drawn = await pageOf({ "fill-mask": names, translation: names });
    const grammar = (await drawn.summary(everything)) as GrammarSummary;
    const study = (await drawn.summary({ ...everything, method: "study" })) as StudySummary;
    const charts: Chart[] = [
      schemeSankey(grammar.tasks.rows, grammar.tasks.total),
      tokenHeatMap(study.sharedTokens.rows, study.choice.tasks, study.sharedTokens.total),
      tokenNetworkChart(study.network),
    ];
    for (const { id, rows } of charts) {
      assert.notEqual(rows.length, 0, id);
      for (const { action, cells } of rows) {
        const held = await drawn.names(everything, action!.selection!);
        assert.ok((held?.names.length ?? 0) > 0, `${id}: ${cells.join()}`);
      }
    }
  });

  it("come with no names under a filter that may leave some out", async () => {
    const filter = { ...EMPTY_FILTER, tasks: ["translation"] };
    assert.equal(await page.names({ ...everything, filter }, ofOwner("acme")), null);
    assert.equal(await page.names({ ...everything, filter }, { kind: "versioned", versioned: true }), null);
    assert.equal(await page.names({ ...everything, filter: { ...filter, text: "de" } }, ofTask("translation")), null);
  });

  it("come with the names of the only task, which nothing can be narrowed to", async () => {
    const single = await pageOf({ robotics: ["acme/lander-v2", "acme/walker"] });
    assert.equal(single.answers({ ...everything, filter: { ...EMPTY_FILTER, tasks: ["robotics"] } }), false);
    assert.equal((await single.names(everything, ofTask("robotics")))?.total, 2);
    assert.equal((await single.names(everything, ofOwner("acme")))?.total, 2);
  });
});
