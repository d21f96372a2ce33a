import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { ModelVerApi } from "../../client/src/extension.ts";
import { closeAll, exampleFile, modelVer, until } from "./workbench.ts";

const ROWS = Array.from({ length: 60 }, (_, at) => `2026-0${1 + (at % 6)}-05,${at},${at % 3}`);

describe("the panel of drift in VS Code", () => {
  let api: ModelVerApi;

  // DuckDB's binary is found in the checkout's own packages, in which the extension under test lies.
  before("declare a monitor", async () => {
    api = await modelVer();
    await until("the server", () => api.serverProcessId);
    const text = ["time,size,group", ...ROWS, ""].join("\n");
    await vscode.workspace.fs.writeFile(exampleFile("logs/small.csv"), new TextEncoder().encode(text));
    await vscode.workspace.fs.writeFile(
      exampleFile("modelver.toml"),
      new TextEncoder().encode(
        '[monitors.small]\nreference = "logs/small.csv"\ncurrent = "logs/small.csv"\ntime = "time"\n',
      ),
    );
  });
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(exampleFile("modelver.toml")));

  const panels = () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("modelver.drift"));
  const show = (given?: unknown) => vscode.commands.executeCommand("modelver.showDrift", given);
  const titled = (title: string) => until(`the panel ${title}`, () => panels().find(({ label }) => label === title));

  it("shows a monitor, measured by a process of its own that ends with the panel", async () => {
    await show();
    await titled("Drift: small");
    const measuring = await until("the process", () => api.driftProcessId);
    assert.notEqual(measuring, api.serverProcessId);
    await closeAll();
    await until("the end of the process", () => (isRunning(measuring) ? undefined : true));
  });

  it("is one panel, whoever asks for it", async () => {
    await show();
    await titled("Drift: small");
    await show({ kind: "model", model: { name: "acme/churn", drift: [] } });
    await show("no such monitor");
    assert.equal(panels().length, 1);
    await titled("Drift: small");
  });

  it("measures in another process where the first one died", async () => {
    await show();
    const first = await until("the process", () => api.driftProcessId);
    process.kill(first, "SIGKILL");
    await until("no process", () => (api.driftProcessId === undefined ? true : undefined));
    await show("any");
    const second = await until("another process", () => api.driftProcessId);
    assert.notEqual(second, first);
  });

  it("follows the configuration: a monitor that is gone is shown no more", async () => {
    const text = (name: string) =>
      new TextEncoder().encode(`[monitors.${name}]\nreference = "logs/small.csv"\ncurrent = "logs/small.csv"\n`);
    await show();
    await titled("Drift: small");
    await vscode.workspace.fs.writeFile(exampleFile("modelver.toml"), text("renamed"));
    await titled("Drift: renamed");
  });
});

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}
