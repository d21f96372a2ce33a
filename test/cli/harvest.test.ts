import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout } from "node:timers/promises";
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

  it("asks for smaller pages where the Hub is too slow", async () => {
    await serve({
      models: modelsOfHub(300),
      fault: (_, { searchParams }) => (Number(searchParams.get("limit")) > 200 ? { kind: "silence" } : null),
    });
    const { code } = await harvest(["-o", "hub.jsonl", "--timeout", "0.3", "--limit", "300"]);
    assert.equal(code, 0);
    assert.equal(rows("hub.jsonl").length, 300);
  });

  it("says at once that there is no Hub at the address", async () => {
    await serve({ models: [] });
    await hub.stop();
    const { code, errors } = await harvest(["-o", "hub.jsonl"]);
    assert.equal(code, 2);
    assert.match(errors, /^modelver: 127\.0\.0\.1:\d+ cannot be reached \(.+\)\n$/);
    const blocked = await harvest(["-o", "hub.jsonl", "--endpoint", "http://127.0.0.1:9", "--restart"]);
    assert.equal(blocked.code, 2);
    assert.match(blocked.errors, /127\.0\.0\.1:9 cannot be asked \(bad port\)/);
  });

  it("follows a mirror's links on the mirror", async () => {
    await serve({
      models: modelsOfHub(250),
      pageSize: 100,
      link: (next) => `https://huggingface.co/api/models${new URL(next).search}`,
    });
    await harvest(["-o", "hub.jsonl"]);
    assert.equal(rows("hub.jsonl").length, 250);
  });

  it("stops where the list leads in a circle", async () => {
    await serve({ models: modelsOfHub(250), pageSize: 100, link: () => `${hub.endpoint}/api/models?cursor=` });
    const { code, errors } = await harvest(["-o", "hub.jsonl"]);
    assert.equal(code, 2);
    assert.match(errors, /leads back to a page that was read before/);
  });

  it("counts the entries that name no model", async () => {
    await serve({ models: [], fault: () => ({ kind: "body", body: '[{"id":"a/b"}, {}, null, 7, {"id":""}]' }) });
    const { output } = await harvest(["-o", "hub.jsonl"]);
    assert.equal(output, "1 model in hub.jsonl.\n4 entries of the list named no model.\n");
  });

  it("reads the list anew where a cursor is lost, without doubles and without what is newer than the harvest", async () => {
    const models = modelsOfHub(500);
    await serve({
      models,
      pageSize: 100,
      fault: (request) => {
        if (request !== 4) return null;
        models.unshift({ id: "owner/later", createdAt: "2026-06-01T01:00:00.000Z" });
        return { kind: "status", status: 410 };
      },
    });
    const { code } = await harvest(["-o", "hub.jsonl"]);
    assert.equal(code, 0);
    assert.deepEqual(
      rows("hub.jsonl").map(({ id }) => id),
      idsOfHub().slice(1),
    );
  });

  it("stops at Ctrl-C, says how to go on, and goes on", async () => {
    await serve({ models: modelsOfHub(3000), pageSize: 100, delay: 100 });
    const given = ["harvest", "--endpoint", hub.endpoint, ...HASTE, "-o", "hub.jsonl"];
    const stopped = await modelver(given, { cwd: folder.path, interruptAfter: 1200 });
    assert.equal(stopped.code, 130);
    assert.match(
      stopped.errors,
      /^modelver: interrupted; [\d,]+ models are kept: run the same command again to go on\n$/,
    );
    hub.options.delay = 0;
    assert.match((await harvest(["-o", "hub.jsonl"])).output, /^3,000 models in hub\.jsonl, [\d,]+ of them/);
    assert.deepEqual(
      rows("hub.jsonl").map(({ id }) => id),
      idsOfHub(),
    );
  });

  it("does not mix harvests of different plans, unless it is to begin anew", async () => {
    await serve({
      models: modelsOfHub(300),
      pageSize: 100,
      fault: (request) => (request === 2 ? { kind: "status", status: 403 } : null),
    });
    await harvest(["-o", "hub.jsonl"]);
    const other = await harvest(["-o", "hub.jsonl", "--author", "owner-1"]);
    assert.equal(other.code, 2);
    assert.match(other.errors, /an unfinished harvest with other options waits in hub\.jsonl\.part/);
    const anew = await harvest(["-o", "hub.jsonl", "--author", "owner-1", "--restart"]);
    assert.equal(anew.output, "18 models in hub.jsonl.\n");
  });

  it("lets the run go on that began last, where two write one file", async () => {
    await serve({ models: modelsOfHub(3000), pageSize: 100, delay: 60 });
    const first = harvest(["-o", "hub.jsonl"]);
    while (hub.requests.length < 4) await setTimeout(20);
    const second = await harvest(["-o", "hub.jsonl"]);
    const { code, errors } = await first;
    assert.equal(code, 2);
    assert.match(errors, /^modelver: another run of modelver harvest has taken over hub\.jsonl\n$/);
    assert.equal(second.code, 0);
    assert.deepEqual(
      rows("hub.jsonl").map(({ id }) => id),
      idsOfHub(),
    );
  });

  it("cuts off a torn line, and gathers anew where what was kept is damaged", async () => {
    await serve({
      models: modelsOfHub(300),
      pageSize: 100,
      fault: (request) => (request === 3 || request === 5 ? { kind: "status", status: 403 } : null),
    });
    await harvest(["-o", "hub.jsonl"]);
    const kept = readFileSync(folder.of("hub.jsonl.part"));
    folder.write("hub.jsonl.part", Buffer.concat([kept, Buffer.from('{"id":"owner/torn')]));
    assert.match((await harvest(["-o", "hub.jsonl"])).output, /^300 models in hub\.jsonl, 200 of them/);
    await harvest(["-o", "other.jsonl"]);
    folder.write("other.jsonl.part", "damaged");
    assert.equal((await harvest(["-o", "other.jsonl"])).output, "300 models in other.jsonl.\n");
  });

  it("leaves an older output alone until the new one is whole", async () => {
    folder.write("hub.jsonl", "older\n");
    await serve({
      models: modelsOfHub(300),
      pageSize: 100,
      fault: (request) => (request === 2 ? { kind: "status", status: 403 } : null),
    });
    await harvest(["-o", "hub.jsonl"]);
    assert.equal(readFileSync(folder.of("hub.jsonl"), "utf8"), "older\n");
    await harvest(["-o", "hub.jsonl"]);
    assert.equal(rows("hub.jsonl").length, 300);
  });

  it("sends a token only where it is asked to, and writes it nowhere", async () => {
    await serve({
      models: modelsOfHub(300),
      pageSize: 100,
      fault: (request) => (request === 3 ? { kind: "status", status: 401 } : null),
    });
    await harvest(["--limit", "1"], { HF_TOKEN: "hf_secret" });
    assert.equal(hub.requests[0]!.headers.authorization, undefined);
    const failed = await harvest(["-o", "hub.jsonl", "--token"], { HF_TOKEN: "hf_secret" });
    assert.equal(hub.requests[1]!.headers.authorization, "Bearer hf_secret");
    const written = readdirSync(folder.path).map((name) => readFileSync(folder.of(name), "utf8"));
    assert.ok(!`${written.join("")}${failed.errors}`.includes("hf_secret"));
    folder.write("token", "hf_filed\n");
    await harvest(["--limit", "1", "--token"]);
    assert.equal(hub.requests.at(-1)!.headers.authorization, "Bearer hf_filed");
    const open = await harvest(["--token", "--endpoint", "http://hub.example"], { HF_TOKEN: "hf_secret" });
    assert.equal(open.code, 2);
    assert.match(open.errors, /without encryption/);
  });

  it("goes through the proxy of the environment, and past it where NO_PROXY says so", async () => {
    await serve({ models: modelsOfHub(3) });
    const asked: string[] = [];
    const proxy = createServer().on("connect", (request, socket) => {
      asked.push(request.url ?? "");
      const [host, port] = (request.url ?? "").split(":");
      const target = connect(Number(port), host, () => {
        socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
        target.pipe(socket).pipe(target);
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const env = { HTTP_PROXY: address, http_proxy: address };
    try {
      assert.equal((await harvest([], env)).code, 0);
      assert.deepEqual(asked, [new URL(hub.endpoint).host]);
      assert.equal((await harvest([], { ...env, NO_PROXY: "127.0.0.1" })).code, 0);
      assert.equal(asked.length, 1);
    } finally {
      proxy.closeAllConnections();
      proxy.close();
    }
  });

  it("takes its Hub from HF_ENDPOINT, and opens no connection under HF_HUB_OFFLINE", async () => {
    await serve({ models: modelsOfHub(3) });
    const run = (env: Record<string, string>) => modelver(["harvest"], { cwd: folder.path, env });
    assert.equal(linesOf((await run({ HF_ENDPOINT: `${hub.endpoint}/` })).output).length, 3);
    const offline = await run({ HF_ENDPOINT: hub.endpoint, HF_HUB_OFFLINE: "1" });
    assert.equal(offline.code, 2);
    assert.match(offline.errors, /HF_HUB_OFFLINE is set/);
    assert.equal(hub.requests.length, 1);
  });

  it("refuses what it cannot use before it asks the Hub", async () => {
    await serve({ models: modelsOfHub(3) });
    const wrong: [string[], RegExp][] = [
      [["--limit", "0"], /whole number from 1 on/],
      [["--rate", "none"], /number above 0/],
      [["--since", "yesterday"], /yesterday is not a date/],
      [["--format", "csv"], /jsonl, parquet/],
      [["--endpoint", "huggingface"], /not the address of a Hub/],
      [["--endpoint", "https://me:secret@hub.example"], /holds a password/],
      [["--restart"], /goes with --output FILE/],
      [["--token"], /there is no token/],
      [["-o", "."], /is a folder/],
      [["-o", "missing/hub.jsonl"], /missing\/hub\.jsonl cannot be written/],
    ];
    for (const [given, message] of wrong) {
      const { code, errors } = await harvest(given);
      assert.equal(code, 2, given.join(" "));
      assert.match(errors, message);
    }
    assert.equal(hub.requests.length, 0);
  });

  it("keeps to its rate", async () => {
    await serve({ models: modelsOfHub(400), pageSize: 100 });
    await harvest(["-o", "hub.jsonl", "--rate", "300"]);
    // Three pauses of 200 ms; the way there takes its own time.
    assert.ok(hub.requests.at(-1)!.at - hub.requests[0]!.at >= 500);
  });

  it("needs little memory, however many models there are", async function () {
    this.timeout(180_000);
    await serve({ models: modelsOfHub(200_000) });
    const env = { NODE_OPTIONS: "--max-old-space-size=96" };
    const { code, output } = await harvest(["-o", "hub.parquet"], env);
    assert.deepEqual([code, output], [0, "200,000 models in hub.parquet.\n"]);
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
