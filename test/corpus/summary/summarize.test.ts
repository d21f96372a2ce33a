import assert from "node:assert/strict";
import type { CorpusResult, TokenGroup } from "../../../server/src/corpus/corpus-result.ts";
import { countCorpus } from "../../../server/src/corpus/count-corpus.ts";
import { type Method, OneThread } from "../../../server/src/corpus/counter-pool.ts";
import type { NameChunk } from "../../../server/src/corpus/name-chunk.ts";
import type { GrammarSummary, StudySummary } from "../../../server/src/corpus/summary/corpus-summary.ts";
import { BRIEF, summarize } from "../../../server/src/corpus/summary/summarize.ts";
import {
  groupsOverTasks,
  tokenNetwork,
  tokensOverTasks,
} from "../../../server/src/corpus/summary/tokens-over-tasks.ts";
import { chunkOf, needCorpora, readLists } from "../corpora.ts";

/** Characters of JSON that go to the page in one message. */
const MOST_CHARACTERS = 400_000;

function count(method: Method, chunks: NameChunk[]): Promise<CorpusResult> {
  const list = {
    path: "names",
    size: 0,
    async *read() {
      yield* chunks;
    },
  };
  const { signal } = new AbortController();
  const titles = { before: "", after: "" };
  const report = () => undefined;
  return countCorpus(
    { method, lists: [list], others: null, period: null, titles, report, signal },
    new OneThread(method),
  );
}

const group = (task: string, tokens: string[], families: number, pairs: number): TokenGroup => ({
  task,
  tokens,
  families,
  pairs,
  kind: "conceptual",
});

describe("tokens and groups over all tasks", () => {
  it("add up what tasks have, the most families first", () => {
    const rows = tokensOverTasks([
      { task: "fill-mask", token: "base", families: 3 },
      { task: "translation", token: "large", families: 4 },
      { task: "translation", token: "base", families: 2 },
    ]);
    assert.deepEqual(
      rows.map(({ token, families }) => [token, families]),
      [
        ["base", 5],
        ["large", 4],
      ],
    );
    assert.deepEqual(rows[0]?.tasks, [
      { task: "fill-mask", families: 3 },
      { task: "translation", families: 2 },
    ]);
  });

  it("add up groups of the same tokens, their pairs too", () => {
    const [first] = groupsOverTasks([
      group("fill-mask", ["awq", "gptq"], 2, 1),
      group("translation", ["awq", "gptq"], 5, 7),
    ]);
    assert.deepEqual([first?.families, first?.pairs], [7, 8]);
    assert.equal(first?.tasks[0]?.task, "translation");
  });

  it("are joined in a network by the commonest pairs alone", () => {
    const groups = groupsOverTasks([
      group("fill-mask", ["base", "bert"], 9, 1),
      group("fill-mask", ["base", "bert", "large"], 8, 1),
      group("fill-mask", ["bert", "large"], 3, 1),
      group("fill-mask", ["base", "xl"], 2, 1),
    ]);
    const tokens = tokensOverTasks([{ task: "fill-mask", token: "bert", families: 12 }]);
    const { tokens: nodes, links } = tokenNetwork(groups, tokens, 2);
    assert.deepEqual(
      nodes.map(({ token }) => token),
      ["base", "bert", "large"],
    );
    assert.equal(nodes[1]?.families, 12);
    assert.deepEqual(links, [
      { from: 0, to: 1, families: 9 },
      { from: 1, to: 2, families: 3 },
    ]);
  });
});

describe("a summary", () => {
  const owners = Array.from({ length: 700 }, (_, index) => `acme${index}/churn-base-v${index}`);

  it("has the first rows of what is long, and says how many there are", async () => {
    const tasks = Array.from({ length: 600 }, (_, index) => chunkOf(`task-${index}`, [`acme/churn-v${index}`]));
    const summary = summarize(await count("grammar", [...tasks, chunkOf("large", owners)])) as GrammarSummary;
    assert.deepEqual([summary.tasks.rows.length, summary.tasks.total], [500, 601]);
    assert.equal(summary.tasks.rows[0]?.task, "large");
    assert.deepEqual([summary.owners.rows.length, summary.owners.total], [300, 701]);
    assert.equal(summary.names, 1300);
  });

  it("is shorter where a report holds many", async () => {
    const result = await count("grammar", [chunkOf("large", owners)]);
    const { rows, total } = (summarize(result, BRIEF) as GrammarSummary).owners;
    assert.deepEqual([rows.length, total], [60, 700]);
  });

  it("of no names has no rows", async () => {
    const grammar = summarize(await count("grammar", [])) as GrammarSummary;
    const study = summarize(await count("study", [])) as StudySummary;
    assert.deepEqual([grammar.names, grammar.tasks.total, grammar.owners.total], [0, 0, 0]);
    assert.deepEqual([study.names, study.tokens.total, study.network.links.length], [0, 0, 0]);
  });
});

describe("the summary of the study's corpus", function () {
  this.timeout(60_000);
  let chunks: NameChunk[];

  before(function () {
    chunks = readLists(`${needCorpora(this)}/study/tasks`);
  });

  it("says by the grammar what the result says, in one message's length", async () => {
    const summary = summarize(await count("grammar", chunks)) as GrammarSummary;
    assert.ok(JSON.stringify(summary).length < MOST_CHARACTERS);
    assert.deepEqual([summary.names, summary.tasks.total, summary.tasks.rows.length], [239_091, 42, 42]);
    assert.equal(
      summary.tasks.rows.reduce((sum, { versioned }) => sum + versioned, 0),
      summary.versioned,
    );
    const { overCounted, missed } = summary.patternComparison;
    const wrong = overCounted.reduce((sum, { names }) => sum + names, 0);
    const unseen = missed.reduce((sum, { names }) => sum + names, 0);
    assert.equal(summary.patternComparison.pattern.names - wrong + unseen, summary.versioned);
  });

  it("says by the study's method what the study found, in one message's length", async () => {
    const summary = summarize(await count("study", chunks)) as StudySummary;
    assert.ok(JSON.stringify(summary).length < MOST_CHARACTERS);
    assert.deepEqual([summary.names, summary.versioned, summary.tasks.total], [239_091, 50_436, 42]);
    const learning = summary.tasks.rows.find(({ task }) => task === "reinforcement-learning");
    assert.deepEqual([learning?.names, learning?.versioned], [34_296, 23_595]);
    const both = summary.groups.rows.find(({ tokens }) => tokens.join() === "awq,gptq");
    assert.equal(both?.tasks.find(({ task }) => task === "text-generation")?.families, 418);
  });
});
