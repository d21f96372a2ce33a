import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as vscode from "vscode";
import type { ModelVerApi } from "../../client/src/extension.ts";
import { closeAll, modelVer, until } from "./workbench.ts";

describe("the corpus panel in VS Code", () => {
  let api: ModelVerApi;
  let folder: string;
  /** Processes of the extension host while nothing is counted. */
  let idle: number;

  before(async () => {
    api = await modelVer();
    await until("the server", () => api.serverProcessId);
    idle = childProcesses();
    folder = mkdtempSync(path.join(tmpdir(), "modelver-corpus-"));
    writeFileSync(path.join(folder, "fill-mask.txt"), "acme/churn-v1\nacme/churn-v2\nacme/wav2vec2\n");
  });
  afterEach(closeAll);
  after(() => rmSync(folder, { recursive: true, force: true }));

  const panels = () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("modelver.corpus"));
  const tab = () => panels()[0];
  const show = (origin: unknown) => vscode.commands.executeCommand("modelver.showCorpusStatistics", origin);

  it("shows lists in a panel, counted by a process of its own", async () => {
    await show({ kind: "paths", paths: [folder] });
    const shown = await until("the panel", tab);
    assert.match(shown.label, /^Corpus: modelver-corpus-/);
    const counting = await until("the process", () => api.corpusProcessId);
    assert.notEqual(counting, api.serverProcessId);
  });

  it("is one panel, whatever is counted next, and its process ends with it", async () => {
    await show({ kind: "paths", paths: [folder] });
    await until("the panel", tab);
    const first = await until("the process", () => api.corpusProcessId);
    await show({ kind: "workspace" });
    const second = await until("another process", () =>
      api.corpusProcessId === first ? undefined : api.corpusProcessId,
    );
    assert.equal(panels().length, 1);
    await closeAll();
    await until("the end of the process", () => (isRunning(second) ? undefined : true));
  });

  /** Lets the language server answer nothing until what is returned is called. */
  const holdServer = () => {
    const server = api.serverProcessId;
    assert.ok(server, "the server runs");
    process.kill(server, "SIGSTOP");
    return () => process.kill(server, "SIGCONT");
  };

  it("leaves no process behind where it is closed while it asks for the workspace's models", async function () {
    // Windows cannot hold a process.
    if (process.platform === "win32") this.skip();
    await processes(idle);
    const goOn = holdServer();
    const shown = show({ kind: "workspace" });
    await until("the panel", tab);
    await closeAll();
    goOn();
    await shown;
    await processes(idle);
  });

  it("counts what was chosen last where two choices overlap", async function () {
    if (process.platform === "win32") this.skip();
    await processes(idle);
    const goOn = holdServer();
    const first = show({ kind: "workspace" });
    await until("the panel", tab);
    await show({ kind: "paths", paths: [folder] });
    const counting = await until("the process", () => api.corpusProcessId);
    goOn();
    await first;
    assert.equal(api.corpusProcessId, counting);
    await processes(idle + 1);
  });

  it("starts its process again once where it dies, and not for ever", async () => {
    await show({ kind: "paths", paths: [folder] });
    const first = await until("the process", () => api.corpusProcessId);
    process.kill(first, "SIGKILL");
    const second = await until("another process", () =>
      api.corpusProcessId === first ? undefined : api.corpusProcessId,
    );
    process.kill(second, "SIGKILL");
    await until("no process", () => (api.corpusProcessId === undefined ? true : undefined));
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(api.corpusProcessId, undefined);
  });

  it("shows the practices of the workspace without a corpus, and keeps the one that is open", async () => {
    await vscode.commands.executeCommand("modelver.showPractices");
    assert.equal((await until("the panel", tab)).label, "ModelVer");
    assert.equal(api.corpusProcessId, undefined);
    await show({ kind: "paths", paths: [folder] });
    const counting = await until("the process", () => api.corpusProcessId);
    await vscode.commands.executeCommand("modelver.showPractices");
    assert.equal(panels().length, 1);
    assert.equal(api.corpusProcessId, counting);
  });

  it("keeps what it shows where a menu gives the command a row of the models", async () => {
    await show({ kind: "paths", paths: [folder] });
    const counting = await until("the process", () => api.corpusProcessId);
    await show({ kind: "model", model: { name: "acme/churn" } });
    assert.equal(api.corpusProcessId, counting);
    assert.match((await until("the panel", tab)).label, /^Corpus: modelver-corpus-/);
  });
});

/** How many processes the extension host has started and that still run. */
function childProcesses(): number {
  return process.getActiveResourcesInfo().filter((each) => each === "ProcessWrap").length;
}

async function processes(count: number): Promise<void> {
  await until(`${count} processes`, () => (childProcesses() === count ? true : undefined));
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}
