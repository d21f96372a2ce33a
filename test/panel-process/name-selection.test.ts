import assert from "node:assert/strict";
import path from "node:path";
import { CorpusInMemory } from "../../server/src/panel/corpus-in-memory.ts";
import type { CorpusQuery, GrammarSummary, NameSelection, StudySummary } from "../../server/src/panel/protocol.ts";
import { fileList } from "../../server/src/sources/file-list.ts";
import { findLists } from "../../server/src/sources/find-lists.ts";
import { needCorpora } from "../corpus/corpora.ts";

const countingThread = new URL("../../dist/counting-thread.cjs", import.meta.url);
const filter = { tasks: ["fill-mask"], owners: [], text: "" };
const none = () => undefined;

describe("the names behind the marks of the study's corpus", function () {
  this.timeout(60_000);
  const { signal } = new AbortController();
  let corpus: CorpusInMemory;
  let grammar: GrammarSummary;
  let study: StudySummary;

  before(async function () {
    const folder = needCorpora(this);
    const { lists } = await findLists([path.join(folder, "study/tasks")]);
    corpus = await CorpusInMemory.open("tasks", lists.map(fileList), [], countingThread, none, signal);
    grammar = (await corpus.summary({ method: "grammar", filter }, none, signal)) as GrammarSummary;
    study = (await corpus.summary({ method: "study", filter }, none, signal)) as StudySummary;
  });

  const howMany = async (selection: NameSelection, method: CorpusQuery["method"] = "grammar") =>
    (await corpus.names({ method, filter }, selection, 0, 5, signal)).total;

  it("are as many as the summary says, by scheme", async () => {
    for (const { scheme, names } of grammar.schemes) {
      assert.equal(await howMany({ kind: "scheme", scheme, task: null }), names, scheme);
    }
  });

  it("are as many as the summary says, by version, by either method", async () => {
    assert.equal(await howMany({ kind: "versioned", versioned: true }), grammar.versioned);
    assert.equal(await howMany({ kind: "versioned", versioned: true }, "study"), study.versioned);
    assert.equal(await howMany({ kind: "versioned", versioned: false }), grammar.names - grammar.versioned);
  });

  it("are as many as the summary says, by template, owner and reason", async () => {
    for (const { template, names } of grammar.templates.rows.slice(0, 5)) {
      assert.equal(await howMany({ kind: "template", template }), names, template);
    }
    for (const { owner, names } of grammar.owners.rows.slice(0, 3)) {
      assert.equal(await howMany({ kind: "owner", owner }), names, owner);
    }
    for (const { reason, names } of grammar.patternComparison.overCounted) {
      assert.equal(await howMany({ kind: "overCounted", reason }), names, reason);
    }
    for (const { scheme, names } of grammar.patternComparison.missed) {
      assert.equal(await howMany({ kind: "missed", scheme }), names, scheme);
    }
  });

  it("belong to as many families as the study counts, by token and by group", async () => {
    const familiesOf = async (tokens: string[]) => {
      const { names } = await corpus.names(
        { method: "study", filter },
        { kind: "tokens", tokens, task: null },
        0,
        1e6,
        signal,
      );
      return new Set(names.map(({ name }) => name.slice(name.indexOf("/") + 1).split(/[-.]/, 1)[0])).size;
    };
    for (const { token, families } of study.tokens.rows.slice(0, 5))
      assert.equal(await familiesOf([token]), families, token);
    for (const { tokens, families } of study.groups.rows.slice(0, 5)) {
      assert.equal(await familiesOf(tokens), families, tokens.join());
    }
  });
});
