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

  before(async () => {
    api = await modelVer();
    folder = mkdtempSync(path.join(tmpdir(), "modelver-corpus-"));
    writeFileSync(path.join(folder, "fill-mask.txt"), "acme/churn-v1\nacme/churn-v2\nacme/wav2vec2\n");
  });
  afterEach(closeAll);
  after(() => rmSync(folder, { recursive: true, force: true }));

  const tab = () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("modelver.corpus"));
  const show = (origin: object) => vscode.commands.executeCommand("modelver.showCorpusStatistics", origin);

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
    const panels = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter((each) => each === tab());
    assert.equal(panels.length, 1);
    await closeAll();
    await until("the end of the process", () => (isRunning(second) ? undefined : true));
  });
});

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}
