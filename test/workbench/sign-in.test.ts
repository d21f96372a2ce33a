import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Workbench } from "../../scripts/editor/workbench.ts";
import { startHub } from "../registries/huggingface/loopback-repositories.ts";
import { json, LoopbackServer } from "../registries/mlflow/loopback-server.ts";
import { InstalledWorkbench, TEST_LIMIT } from "./installed-workbench.ts";

const COMMIT = "b".repeat(40);
const ENCODER = {
  id: "models/sentence-transformers/all-MiniLM-L6-v2",
  branches: { main: COMMIT },
  commits: [{ id: COMMIT, title: "Train on October", date: "2026-10-30T12:00:00.000Z" }],
};
const BASIC = `Basic ${Buffer.from("ada:hunter2").toString("base64")}`;

/** An MLflow server that answers those who sign in, and has one model without versions. */
function startMlflow(): Promise<LoopbackServer> {
  return LoopbackServer.start(({ url, headers }, response) => {
    if (headers.authorization !== BASIC) json(response, { message: "You are not authenticated." }, 401);
    else if (url?.includes("registered-models/search"))
      json(response, { registered_models: [{ name: "tag-suggester" }] });
    else json(response, {});
  });
}

describe("signing in, in the workbench", function () {
  this.timeout(TEST_LIMIT);
  const installed = new InstalledWorkbench();
  const environment = { ...process.env };
  let workbench: Workbench;
  let home: string;
  let hub: LoopbackServer;
  let mlflow: LoopbackServer;

  before("open a project, with a Hub and an MLflow server on this machine", async () => {
    home = mkdtempSync(path.join(tmpdir(), "modelver-home-"));
    hub = await startHub([ENCODER]);
    mlflow = await startMlflow();
    Object.assign(process.env, { HF_HOME: home, HF_ENDPOINT: hub.endpoint, MODELVER_CACHE: home });
    workbench = await installed.open({ settings: { "modelver.mlflow.trackingUri": mlflow.endpoint } });
    await workbench.open("serve.py");
  });

  after(async () => {
    await installed.close();
    await hub.stop();
    await mlflow.stop();
    process.env = environment;
    rmSync(home, { recursive: true, force: true });
  });

  afterEach(async function () {
    await installed.keepFailure(this.currentTest);
  });

  const sent = (server: LoopbackServer) => server.requests.map(({ headers }) => headers.authorization);
  const row = (words: string) => workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: words });

  /** Answers the question that the editor asks. */
  async function answer(title: string, text: string): Promise<void> {
    await workbench.page.locator(".quick-input-title", { hasText: title }).waitFor();
    await workbench.page.locator(".quick-input-widget input.input").fill(text);
    await workbench.press("Enter");
    await workbench.page.locator(".quick-input-title", { hasText: title }).waitFor({ state: "hidden" });
  }

  it("to the Hugging Face Hub asks nobody before leave is given, then with the token, and forgets it", async () => {
    await workbench.command("ModelVer: Sign In to Hugging Face");
    await answer("Access token of the Hugging Face Hub", "hf_hunter2");
    const signedIn = workbench.notification(/The Hub is not asked yet/);
    await signedIn.waitFor();
    assert.deepEqual(sent(hub), []);
    await signedIn.getByRole("button", { name: "Ask the Hugging Face Hub" }).click();
    await workbench.eventually(() => sent(hub).includes("Bearer hf_hunter2"));
    await workbench.lens("Pin to commit bbbbbbbb").waitFor();
    await workbench.command("ModelVer: Sign Out of Hugging Face");
    await workbench.notification(/The token is forgotten/).waitFor();
  });

  it("to an MLflow server keeps name and password, and forgets them", async () => {
    await workbench.command("ModelVer: Sign In to MLflow Server");
    await answer("Sign in to an MLflow server", mlflow.endpoint);
    await row("User name and password").click();
    await answer("User name at", "ada");
    await answer("Password at", "hunter2");
    const signedIn = workbench.notification(/It is not asked yet/);
    await signedIn.waitFor();
    assert.deepEqual(sent(mlflow), []);
    await signedIn.getByRole("button", { name: "Ask MLflow Servers" }).click();
    await workbench.eventually(() => sent(mlflow).includes(BASIC));
    await workbench.command("ModelVer: Sign Out of MLflow Server");
    await row(mlflow.endpoint).click();
    await workbench.eventually(() => sent(mlflow).at(-1) === undefined);
    await workbench.command("ModelVer: Sign Out of MLflow Server");
    await workbench.notification(/You are signed in to no MLflow server/).waitFor();
  });
});
