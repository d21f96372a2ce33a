import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, exampleFile, modelVer, openNewFile, until } from "./workbench.ts";

describe("logging predictions in VS Code", () => {
  before(modelVer);
  afterEach(closeAll);

  const add = async (folder: vscode.Uri) => {
    await vscode.commands.executeCommand("modelver.addPredictionLogging", folder);
    return until("the file", () => vscode.window.activeTextEditor);
  };

  it("is a Python file in the folder that serves", async () => {
    const folder = exampleFile("deploy/logging");
    await vscode.workspace.fs.createDirectory(folder);
    const { document } = await add(folder);
    assert.equal(document.uri.path, exampleFile("deploy/logging/prediction_log.py").path);
    assert.match(document.getText(), /^class PredictionLog:$/m);
  });

  it("is shown, and kept as it is, where there is one", async () => {
    await openNewFile("deploy/logged/prediction_log.py", "# ours\n");
    await closeAll();
    assert.equal((await add(exampleFile("deploy/logged"))).document.getText(), "# ours\n");
  });
});
