import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { parquetReadObjects } from "hyparquet";
import { LoopbackHub, type LoopbackHubOptions, modelsOfHub } from "../harvest/loopback-hub.ts";
import { modelver, type ProgramRun, TemporaryFolder } from "./program.ts";

/** Fast enough not to be waited for. */
const HASTE = ["--rate", "60000"];

describe("modelver harvest", function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  let hub: LoopbackHub;

  beforeEach(() => {
    folder = new TemporaryFolder();
  });
  afterEach(async () => {
    folder.remove();
    await hub?.stop();
  });

  async function serve(options: LoopbackHubOptions): Promise<void> {
    hub = await LoopbackHub.start(options);
  }

  function harvest(given: string[], env: Record<string, string> = {}): Promise<ProgramRun> {
    const quiet = {
      HF_ENDPOINT: "",
      HF_TOKEN: "",
      HUGGING_FACE_HUB_TOKEN: "",
      HF_HOME: folder.path,
      HF_HUB_OFFLINE: "",
    };
    return modelver(["harvest", "--endpoint", hub.endpoint, ...HASTE, ...given], {
      cwd: folder.path,
      env: { ...quiet, HTTP_PROXY: "", HTTPS_PROXY: "", http_proxy: "", https_proxy: "", ...env },
    });
  }

  function rows(name: string): Record<string, unknown>[] {
    return linesOf(readFileSync(folder.of(name), "utf8"));
  }

  function idsOfHub(): string[] {
    return hub.options.models.map(({ id }) => id);
  }

  it("writes every model once, newest first, with its task, dates and base models", async () => {
    await serve({ models: modelsOfHub(2500) });
    const { code, output, errors } = await harvest(["-o", "hub.jsonl"]);
    assert.deepEqual([code, errors], [0, ""]);
    assert.equal(output, "2,500 models in hub.jsonl.\n");
    assert.deepEqual(
      rows("hub.jsonl").map(({ id }) => id),
      idsOfHub(),
    );
    assert.deepEqual(rows("hub.jsonl")[3], {
      id: "owner-3/model-3-v3",
      task: "text-generation",
      author: "owner-3",
      created: "2026-05-31T23:57:00.000Z",
      downloads: 9,
      base_model: ["owner-1/base-3"],
      base_model_relation: "finetune",
      likes: 3,
      modified: "2026-06-02T00:00:00.000Z",
      library: null,
      license: "apache-2.0",
    });
    assert.equal(hub.requests.length, 3);
    assert.deepEqual(readdirSync(folder.path), ["hub.jsonl"]);
  });

  it("writes the same as Parquet", async () => {
    await serve({ models: modelsOfHub(2500) });
    await harvest(["-o", "hub.jsonl"]);
    const { code, output } = await harvest(["-o", "hub.parquet"]);
    assert.deepEqual([code, output], [0, "2,500 models in hub.parquet.\n"]);
    assert.deepEqual(await parquetRows(readFileSync(folder.of("hub.parquet"))), rows("hub.jsonl"));
    assert.deepEqual(readdirSync(folder.path), ["hub.jsonl", "hub.parquet"]);
  });

  it("writes to standard output where no file is named, and keeps nothing", async () => {
    await serve({ models: modelsOfHub(1200) });
    const { code, output, errors } = await harvest([]);
    assert.deepEqual([code, errors], [0, ""]);
    assert.deepEqual(
      linesOf(output).map(({ id }) => id),
      idsOfHub(),
    );
    assert.deepEqual(readdirSync(folder.path), []);
  });

  it("narrows by author, task, date and number, and asks for no more than it needs", async () => {
    await serve({ models: modelsOfHub(5000), pageSize: 100 });
    await harvest(["-o", "author.jsonl", "--author", "owner-3"]);
    assert.deepEqual(
      rows("author.jsonl").map(({ id }) => id),
      hub.options.models.filter(({ author }) => author === "owner-3").map(({ id }) => id),
    );
    await harvest(["-o", "task.jsonl", "--task", "fill-mask", "--limit", "7"]);
    assert.equal(rows("task.jsonl").length, 7);
    assert.ok(rows("task.jsonl").every(({ task }) => task === "fill-mask"));
    const before = hub.requests.length;
    await harvest(["-o", "since.jsonl", "--since", "2026-05-31T21:00"]);
    assert.equal(rows("since.jsonl").length, 181);
    assert.equal(hub.requests.length - before, 2);
  });

  it("goes on through rate limits, failures, cut connections and answers that are no list", async () => {
    await serve({
      models: modelsOfHub(700),
      pageSize: 100,
      fault: (request) => {
        if (request === 2) return { kind: "status", status: 429, headers: { "retry-after": "0" } };
        if (request === 4) return { kind: "cut" };
        if (request === 6) return { kind: "status", status: 503, headers: { "retry-after": "0" } };
        if (request === 8) return { kind: "body", body: '[{"id": "owner/torn' };
        if (request === 10) return { kind: "body", body: '{"error": "odd"}' };
        return null;
      },
    });
    const { code, errors } = await harvest(["-o", "hub.jsonl"]);
    assert.deepEqual([code, errors], [0, ""]);
    assert.deepEqual(
      rows("hub.jsonl").map(({ id }) => id),
      idsOfHub(),
    );
    assert.equal(hub.requests.length, 12);
  });

  it("says what the Hub answered, and how to go on, where it gives up", async () => {
    await serve({
      models: modelsOfHub(300),
      pageSize: 100,
      fault: (request) => (request === 3 ? { kind: "status", status: 403, body: '{"error":"go away"}' } : null),
    });
    const failed = await harvest(["-o", "hub.jsonl"]);
    const host = new URL(hub.endpoint).host;
    assert.equal(failed.code, 2);
    assert.equal(
      failed.errors,
      `modelver: ${host} answers 403 (go away); is the token right?; 200 models are kept: run the same command again to go on\n`,
    );
    const resumed = await harvest(["-o", "hub.jsonl"]);
    assert.equal(resumed.output, "300 models in hub.jsonl, 200 of them from an earlier run.\n");
  });
});

function linesOf(text: string): Record<string, unknown>[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

async function parquetRows(file: Buffer): Promise<Record<string, unknown>[]> {
  const bytes = new Uint8Array(file).buffer;
  const found = await parquetReadObjects({ file: bytes });
  return found.map(({ downloads, likes, ...row }) => ({ ...row, downloads: Number(downloads), likes: Number(likes) }));
}
