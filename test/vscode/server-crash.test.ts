import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, finding, modelVer, openNewFile, until } from "./workbench.ts";

describe("a server that dies", () => {
  afterEach(closeAll);

  it("is started again, and finds again what is wrong", async () => {
    const api = await modelVer();
    const text = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';
    const { document } = await openNewFile("tag_suggester/crash.py", text);
    await finding(document.uri, "MV201");
    const before = api.serverProcessId;
    assert.ok(before);
    process.kill(before, "SIGKILL");
    await until("another server", () => (api.serverProcessId !== before ? api.serverProcessId : undefined));
    const line = 'other = AutoModel.from_pretrained("acme/fraud-bert")\n';
    await vscode.window.activeTextEditor?.edit((edit) => edit.insert(new vscode.Position(2, 0), line));
    await until("a finding of the new server", () =>
      vscode.languages.getDiagnostics(document.uri).find(({ message }) => message.includes("acme/fraud-bert")),
    );
  });
});
