import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, exampleFile, modelVer, until } from "./workbench.ts";

describe("logging predictions in VS Code", () => {
  before(modelVer);
  afterEach(closeAll);

  const add = async (folder: vscode.Uri) => {
    await vscode.commands.executeCommand("modelver.addPredictionLogging", folder);
    return until("the file", () => vscode.window.activeTextEditor);
  };

  it("is a Python file in the folder that serves; one that was changed is shown and kept", async () => {
    const folder = exampleFile("deploy/logging");
    await vscode.workspace.fs.createDirectory(folder);
    const { document } = await add(folder);
    assert.equal(document.uri.path, exampleFile("deploy/logging/prediction_log.py").path);
    assert.match(document.getText(), /^class PredictionLog:$/m);
    await closeAll();
    const own = new TextEncoder().encode("# ours\n");
    await vscode.workspace.fs.writeFile(exampleFile("deploy/logging/prediction_log.py"), own);
    assert.equal((await add(folder)).document.getText(), "# ours\n");
  });
});
