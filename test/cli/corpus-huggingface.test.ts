import assert from "node:assert/strict";
import { LoopbackHub, type LoopbackHubOptions, modelsOfHub } from "../harvest/loopback-hub.ts";
import { modelver, TemporaryFolder } from "./program.ts";

describe("modelver corpus --huggingface", function () {
  this.timeout(60_000);
  const folder = new TemporaryFolder();
  let hub: LoopbackHub;

  after(() => folder.remove());
  afterEach(() => hub.stop());

  async function count(given: string[], options: LoopbackHubOptions, env: Record<string, string> = {}) {
    hub = await LoopbackHub.start(options);
    return modelver(["corpus", ...given], {
      cwd: folder.path,
      env: {
        HF_ENDPOINT: hub.endpoint,
        HF_HOME: folder.path,
        HF_TOKEN: "",
        HUGGING_FACE_HUB_TOKEN: "",
        HF_HUB_OFFLINE: "",
        NO_PROXY: "127.0.0.1",
        ...env,
      },
    });
  }

  it("counts the models of an author, page by page, with their tasks, dates and base models", async () => {
    const { code, output, errors } = await count(
      ["--huggingface", "owner-3", "--format", "json"],
      { models: modelsOfHub(170), pageSize: 4 },
      { HF_TOKEN: "hf_secret" },
    );
    assert.deepEqual([code, errors], [0, ""]);
    const result = JSON.parse(output);
    assert.equal(result.names, 10);
    assert.equal(result.versioned, 10);
    assert.ok(result.tasks.some(({ task }: { task: string }) => task === "fill-mask"));
    assert.ok(result.tasks.some(({ task }: { task: string }) => task === "unknown"));
    assert.equal(hub.requests.length, 3);
    assert.equal(hub.requests[0]!.headers.authorization, "Bearer hf_secret");
    assert.equal(hub.requests[0]!.address.searchParams.get("author"), "owner-3");
  });

  it("knows when models were created", async () => {
    const { output } = await count(["--huggingface", "owner-3", "--since", "2026-05-31", "--format", "json"], {
      models: modelsOfHub(5000),
    });
    const { comparison } = JSON.parse(output);
    assert.ok(comparison.after.names > 0 && comparison.before.names > 0, JSON.stringify(comparison));
  });

  it("says what the Hub says, and ends with 2; what came before counts", async () => {
    const { code, output, errors } = await count(["--huggingface", "owner-3", "--format", "json"], {
      models: modelsOfHub(170),
      pageSize: 4,
      fault: (request) => (request > 2 ? { kind: "status", status: 403, body: '{"error":"not for you"}' } : null),
    });
    assert.equal(code, 2);
    assert.match(errors, /Hugging Face: owner-3: 127\.0\.0\.1:\d+ answers 403 \(not for you\); is the token right\?/);
    assert.equal(JSON.parse(output).names, 8);
  });

  it("stays off the Hub where the environment says so", async () => {
    const { code, errors } = await count(["--huggingface", "acme"], { models: [] }, { HF_HUB_OFFLINE: "1" });
    assert.deepEqual([code, hub.requests.length], [2, 0]);
    assert.match(errors, /HF_HUB_OFFLINE is set/);
  });

  it("takes no path for an author", async () => {
    const { code, errors } = await count(["--huggingface", "google/gemma"], { models: [] });
    assert.equal(code, 2);
    assert.match(errors, /--huggingface names a user or an organisation/);
  });
});
