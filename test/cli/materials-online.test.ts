import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { type ApiRepository, refuse, startHub } from "../registries/huggingface/loopback-repositories.ts";
import { json, LoopbackServer } from "../registries/mlflow/loopback-server.ts";
import { modelver, type ProgramRun, TemporaryFolder } from "./program.ts";

const [ONE, OTHER, THIRD] = ["a".repeat(40), "b".repeat(40), "c".repeat(40)];
const TOKEN = "hf_never_to_be_seen_anywhere_at_all_1234";

const SERVE = `from datasets import load_dataset
from transformers import AutoModel

AutoModel.from_pretrained("acme/churn")
AutoModel.from_pretrained("acme/churn", revision="v1.0")
AutoModel.from_pretrained("acme/churn", revision="v9")
AutoModel.from_pretrained("acme/private")
load_dataset("acme/visits")
`;

const CHURN: ApiRepository = { id: "models/acme/churn", branches: { main: OTHER }, tags: { "v1.0": ONE } };
const VISITS = { id: "datasets/acme/visits", branches: { main: THIRD }, about: { tags: ["license:cc-by-4.0"] } };

/** Ways in which a Hub does not answer, with what is said of each. */
const FAULTS: readonly [what: string, fault: (response: ServerResponse) => unknown, said: RegExp][] = [
  [
    "refuses the token",
    (each) => refuse(each, 401, "", "Invalid credentials in Authorization header"),
    /token|credentials|401/i,
  ],
  ["is out of order", (each) => json(each, {}, 503), /answers 503/],
  ["answers with something else", (each) => each.end("<html>"), /answers with no JSON/],
  ["breaks off", (each) => each.destroy(), /cannot be reached|breaks off|closed/],
];

describe("modelver lock and bom --online", function () {
  this.timeout(60_000);
  let hub: LoopbackServer;
  let folder: TemporaryFolder;
  let fault: ((response: ServerResponse) => unknown) | null;
  const churn = { ...CHURN };

  beforeEach(async () => {
    fault = null;
    churn.branches = { main: OTHER };
    folder = new TemporaryFolder({ "serve.py": SERVE });
    hub = await startHub([churn, VISITS], (_, response) => {
      fault?.(response);
      return fault !== null;
    });
  });
  afterEach(async () => {
    await hub.stop();
    folder.remove();
  });

  function run(given: string[], env: Record<string, string> = {}): Promise<ProgramRun> {
    const own = { HF_ENDPOINT: hub.endpoint, HF_HOME: folder.path, HF_TOKEN: TOKEN, HF_HUB_OFFLINE: "" };
    return modelver(given, { cwd: folder.path, env: { ...own, MLFLOW_TRACKING_URI: "", ...env } });
  }
  const written = () => readFileSync(folder.of("modelver.lock"), "utf8");
  const versions = () => [...written().matchAll(/^resolved = "(.*)"$/gm)].map(([, version]) => version);

  it("lock what the Hub says, and say why it knows no version", async () => {
    const { code, output, errors } = await run(["lock", "--online"]);
    assert.deepEqual([code, errors], [0, ""]);
    assert.equal(
      output,
      `Wrote modelver.lock: 5 references, 3 with a version.

Without a version, 2:
  huggingface acme/churn (branch or tag v9): the Hub has no branch or tag v9
  huggingface acme/private (no pin): the Hub shows no such repository: it is private, or there is none
`,
    );
    assert.deepEqual(versions(), [ONE, OTHER, THIRD]);
    assert.match(written(), /by = "hugging-face-hub"/);
  });

  it("ask nobody without being told to, and then agree with a lock that the Hub filled", async () => {
    await run(["lock", "--online"]);
    const asked = hub.requests.length;
    assert.equal((await run(["lock", "--check"])).code, 0);
    assert.equal((await run(["bom"])).code, 0);
    assert.equal(hub.requests.length, asked);
  });

  it("find that a branch has moved at the Hub", async () => {
    await run(["lock", "--online"]);
    churn.branches = { main: THIRD };
    const { code, output } = await run(["lock", "--check", "--online"]);
    assert.equal(code, 1);
    assert.match(
      output,
      /^serve\.py:4: error `acme\/churn` \(no pin\) leads to cccccccccccc now, as the Hugging Face Hub says/,
    );
  });

  it("list commits and licences as the Hub has them", async () => {
    const { code, output } = await run(["bom", "--online"]);
    assert.equal(code, 0);
    const { components } = JSON.parse(output);
    assert.deepEqual(
      components.map(
        ({ name, version, licenses }: { name: string; version?: string; licenses?: { license: { id: string } }[] }) => [
          name,
          version ?? null,
          licenses?.[0]?.license.id ?? null,
        ],
      ),
      [
        ["acme/churn", null, "Apache-2.0"],
        ["acme/churn", ONE, "Apache-2.0"],
        ["acme/churn", OTHER, "Apache-2.0"],
        ["acme/private", null, null],
        ["acme/visits", THIRD, "CC-BY-4.0"],
      ],
    );
  });

  for (const [what, answer, said] of FAULTS) {
    it(`say that the Hub ${what}, keep what the lock held, and find no disagreement in that`, async () => {
      await run(["lock", "--online"]);
      const before = written();
      fault = answer;
      for (const given of [
        ["lock", "--online"],
        ["lock", "--check", "--online"],
        ["bom", "--online", "--format", "text"],
      ]) {
        const { code, output, errors } = await run(given);
        assert.deepEqual([given, code], [given, 0]);
        assert.match(errors, said);
        assert.doesNotMatch(output + errors, /never_to_be_seen/);
      }
      assert.equal(written(), before);
    });
  }

  it("say that the Hub cannot be reached, and what was not in the cache either", async () => {
    await hub.stop();
    const { code, output, errors } = await run(["lock", "--online"]);
    assert.equal(code, 0);
    assert.match(errors, /^modelver: http:\/\/127\.0\.0\.1:\d+: 127\.0\.0\.1:\d+ cannot be reached/);
    assert.match(output, /\(branch or tag v1\.0\): no commit of v1\.0 is in the local Hugging Face cache/);
    assert.match(output, /\(no pin\): no commit of main is in the local Hugging Face cache/);
  });

  it("wait for a Hub that is slow", async () => {
    const slow = await startHub([churn, VISITS]);
    const late = await LoopbackServer.start((request, response) => {
      setTimeout(async () => {
        const answer = await fetch(slow.endpoint + request.url);
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(await answer.text());
      }, 400);
    });
    try {
      await run(["lock", "--online"], { HF_ENDPOINT: late.endpoint });
      assert.deepEqual(versions(), [ONE, OTHER, THIRD]);
    } finally {
      await Promise.all([slow.stop(), late.stop()]);
    }
  });

  it("can be interrupted while a Hub says nothing, and leave the lock as it was", async () => {
    await run(["lock", "--online"]);
    const before = written();
    const silent = await LoopbackServer.start(() => undefined);
    try {
      const env = { HF_ENDPOINT: silent.endpoint, HF_HOME: folder.path, MLFLOW_TRACKING_URI: "" };
      const { code } = await modelver(["lock", "--online"], { cwd: folder.path, env, interruptAfter: 2500 });
      assert.equal(code, 130);
      assert.equal(written(), before);
    } finally {
      await silent.stop();
    }
  });
});
