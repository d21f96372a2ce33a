import assert from "node:assert/strict";
import { once } from "node:events";
import { rmSync } from "node:fs";
import type { CorpusQuery, ProcessAnswer } from "../../server/src/panel/protocol.ts";
import { TemporaryFolder } from "../cli/program.ts";
import { CorpusProcess } from "./corpus-process.ts";

const everything: CorpusQuery = { method: "grammar", filter: { tasks: [], owners: [], text: "" } };

describe("the process behind the panel", function () {
  this.timeout(30_000);
  let counting: CorpusProcess;
  let lists: TemporaryFolder;

  beforeEach(() => {
    counting = new CorpusProcess();
    lists = new TemporaryFolder({
      "fill-mask.txt": "acme/churn-bert-v1\nacme/churn-bert-v2\nbolt/wav2vec2-base\nbolt/CHURN-large\n",
      "translation.csv": "id,createdAt\nacme/opus-de-v3,2024-03-01\nacme/opus-en,2024-04-01\n",
    });
  });

  afterEach(() => {
    counting.end();
    lists.remove();
  });

  const open = () => counting.ask({ kind: "open", origin: { kind: "paths", paths: [lists.path] } });
  const kind = <Kind extends ProcessAnswer["kind"]>(answer: ProcessAnswer, wanted: Kind) => {
    assert.equal(answer.kind, wanted, JSON.stringify(answer));
    return answer as Extract<ProcessAnswer, { kind: Kind }>;
  };

  it("says what a corpus is: its names, tasks and owners", async () => {
    const { description } = kind(await open(), "opened");
    assert.equal(description.names, 6);
    assert.deepEqual(description.tasks, [
      { task: "fill-mask", names: 4 },
      { task: "translation", names: 2 },
    ]);
    assert.deepEqual(description.owners, [
      { owner: "acme", names: 4 },
      { owner: "bolt", names: 2 },
    ]);
  });

  it("counts by either method, whatever a filter leaves in", async () => {
    await open();
    const share = async (query: CorpusQuery) => {
      const { summary } = kind(await counting.ask({ kind: "summary", query }), "summary");
      return [summary.names, summary.versioned];
    };
    assert.deepEqual(await share(everything), [6, 3]);
    assert.deepEqual(await share({ ...everything, method: "study" }), [6, 4]);
    assert.deepEqual(await share({ ...everything, filter: { tasks: ["translation"], owners: [], text: "" } }), [2, 1]);
    assert.deepEqual(await share({ ...everything, filter: { tasks: [], owners: ["bolt"], text: "" } }), [2, 0]);
    assert.deepEqual(await share({ ...everything, filter: { tasks: [], owners: [], text: "Churn" } }), [3, 2]);
    assert.deepEqual(await share({ ...everything, filter: { tasks: [], owners: [], text: "nothing" } }), [0, 0]);
  });

  it("gives the names behind a mark page by page, with their versions", async () => {
    await open();
    const selection = { kind: "versioned", versioned: true } as const;
    const ask = (from: number) => counting.ask({ kind: "names", query: everything, selection, from, count: 2 });
    const first = kind(await ask(0), "names").page;
    assert.equal(first.total, 3);
    assert.deepEqual(first.names, [
      { name: "acme/churn-bert-v1", task: "fill-mask", version: { start: 16, end: 18 } },
      { name: "acme/churn-bert-v2", task: "fill-mask", version: { start: 16, end: 18 } },
    ]);
    assert.deepEqual(
      kind(await ask(2), "names").page.names.map(({ name }) => name),
      ["acme/opus-de-v3"],
    );
  });

  it("gives the whole result, and a page by itself", async () => {
    await open();
    const json = kind(await counting.ask({ kind: "export", query: everything, format: "json" }), "exported").text;
    assert.equal(JSON.parse(json).names, 6);
    const html = kind(await counting.ask({ kind: "export", query: everything, format: "html" }), "exported").text;
    assert.match(html, /^<!DOCTYPE html>/);
  });

  it("counts the models of a workspace, which it is given", async () => {
    const models = [{ name: "acme/churn-v1", ecosystem: "Hugging Face model" }];
    const origin = { kind: "workspace", title: "shop", models } as const;
    const { description } = kind(await counting.ask({ kind: "open", origin }), "opened");
    assert.deepEqual([description.title, description.tasks[0]?.task], ["shop", "Hugging Face model"]);
  });

  it("says what it cannot open", async () => {
    rmSync(lists.path, { recursive: true });
    const { message } = kind(await open(), "failed");
    assert.equal(message, "no such file or folder");
  });

  it("names what it could not read, and counts the rest", async () => {
    lists.write("broken.csv", "no,names,here\n1,2,3\n");
    await open();
    const { summary } = kind(await counting.ask({ kind: "summary", query: everything }), "summary");
    assert.equal(summary.names, 6);
    assert.equal(summary.reading.skipped.length, 1);
  });

  it("opens an empty list", async () => {
    const empty = new TemporaryFolder({ "none.txt": "" });
    const opened = await counting.ask({ kind: "open", origin: { kind: "paths", paths: [empty.path] } });
    empty.remove();
    assert.equal(kind(opened, "opened").description.names, 0);
  });

  it("reads an MLflow registry, with the tasks that its tags say", async () => {
    lists.write("mlruns/models/churn-v2/meta.yaml", "name: churn-v2\ncreation_timestamp: 1700000000000\n");
    lists.write("mlruns/models/churn-v2/tags/task", "tabular");
    const origin = { kind: "mlflow", trackingUri: lists.of("mlruns") } as const;
    const { description } = kind(await counting.ask({ kind: "open", origin }), "opened");
    assert.equal(description.title, `MLflow: ${lists.of("mlruns")}`);
    assert.deepEqual(description.tasks, [{ task: "tabular", names: 1 }]);
  });

  it("says why a registry cannot be read, without its password", async () => {
    const ask = (trackingUri: string) => counting.ask({ kind: "open", origin: { kind: "mlflow", trackingUri } });
    const { message } = kind(await ask("mysql://mia:secret@host/mlflow"), "failed");
    assert.match(message ?? "", /a mysql database is not read directly/);
    const { description } = kind(await ask("http://mia:secret@127.0.0.1:1"), "opened");
    assert.deepEqual([description.title, description.names], ["MLflow: http://127.0.0.1:1", 0]);
    const { summary } = kind(await counting.ask({ kind: "summary", query: everything }), "summary");
    assert.match(summary.reading.skipped[0]?.reason ?? "", /127\.0\.0\.1:1 cannot be/);
  });

  it("lets a question be taken back", async () => {
    const names = Array.from({ length: 400_000 }, (_, index) => `acme${index % 997}/churn-${index}-v${index % 9}`);
    lists.write("large.txt", `${names.join("\n")}\n`);
    await open();
    const { answer, cancel } = counting.begin({ kind: "summary", query: everything });
    setTimeout(cancel, 20);
    assert.equal(kind(await answer, "failed").message, null);
    assert.equal(
      kind(
        await counting.ask({
          kind: "summary",
          query: { ...everything, filter: { ...everything.filter, owners: ["bolt"] } },
        }),
        "summary",
      ).summary.names,
      2,
    );
  });

  it("lets the look for names be taken back, even where a filter leaves none", async () => {
    const names = Array.from({ length: 400_000 }, (_, index) => `acme/churn-${index}`);
    lists.write("large.txt", `${names.join("\n")}\n`);
    await open();
    const query = { ...everything, filter: { ...everything.filter, text: "nothing" } };
    const { answer, cancel } = counting.begin({ kind: "names", query, selection: { kind: "all" }, from: 0, count: 9 });
    cancel();
    assert.equal(kind(await answer, "failed").message, null);
  });

  it("ends with whoever started it", async () => {
    await open();
    counting.child.disconnect();
    await once(counting.child, "exit");
  });
});
