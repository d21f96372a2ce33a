import assert from "node:assert/strict";
import { startHub } from "../registries/huggingface/loopback-repositories.ts";
import type { LoopbackServer } from "../registries/mlflow/loopback-server.ts";
import { modelver, TemporaryFolder } from "./program.ts";

const NEW = "b".repeat(40);
const SERVE = [
  "from transformers import AutoModel",
  'AutoModel.from_pretrained("acme/churn", revision="v1.O")',
  'AutoModel.from_pretrained("acme/private", revision="v1.O")',
  "",
].join("\n");

describe("modelver check --online, and the Hugging Face Hub", () => {
  let hub: LoopbackServer;
  let folder: TemporaryFolder;

  beforeEach(async () => {
    hub = await startHub([{ id: "models/acme/churn", branches: { main: NEW }, tags: { "v1.0": NEW } }]);
    folder = new TemporaryFolder({ "serve.py": SERVE });
  });
  afterEach(async () => {
    await hub.stop();
    folder.remove();
  });

  const check = (given: string[], env: Record<string, string> = {}) => {
    const own = { HF_ENDPOINT: hub.endpoint, HF_HOME: folder.path, HF_TOKEN: "", HF_HUB_OFFLINE: "", ...env };
    const options = ["--profile", "strict", "--select", "MV207", "--format", "json"];
    return modelver(["check", ...options, ...given], { cwd: folder.path, env: { ...own, MLFLOW_TRACKING_URI: "" } });
  };

  it("waits for what the Hub says", async () => {
    const { code, output } = await check(["--online"]);
    const { findings } = JSON.parse(output);
    assert.deepEqual([code, findings.length], [1, 1]);
    assert.match(findings[0].message, /`acme\/churn` had no branch or tag `v1\.O` on the Hub/);
  });

  it("asks nobody without being told to", async () => {
    const { code } = await check([]);
    assert.deepEqual([code, hub.requests.length], [0, 0]);
  });

  it("says why the Hub cannot be asked, and checks all else", async () => {
    const { code, output } = await check(["--online"], { HF_HUB_OFFLINE: "1" });
    const { findings, summary } = JSON.parse(output);
    assert.deepEqual([code, findings, hub.requests.length], [0, [], 0]);
    assert.match(summary.notes[0], /^the Hugging Face Hub could not be asked.*HF_HUB_OFFLINE is set/);
  });

  it("never says the token", async () => {
    await hub.stop();
    const { output, errors } = await check(["--online"], { HF_TOKEN: "hf_never_to_be_seen_anywhere_at_all_1234" });
    assert.match(JSON.parse(output).summary.notes[0], /cannot be reached/);
    assert.doesNotMatch(output + errors, /never_to_be_seen/);
  });
});
