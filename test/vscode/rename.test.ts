import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, exampleFile, finding, modelVer } from "./workbench.ts";

describe("renaming a model in VS Code", () => {
  before(async () => {
    await modelVer();
    await finding(exampleFile("tag_suggester/train.py"), "MV104");
  });
  afterEach(closeAll);

  const rename = async (file: string, text: string, newName: string) => {
    const document = await vscode.workspace.openTextDocument(exampleFile(file));
    const position = document.positionAt(document.getText().indexOf(text) + 2);
    return vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      position,
      newName,
    );
  };

  it("changes it in every file that names it", async () => {
    const edit = await rename(
      "tag_suggester/names.py",
      "acme-support/tag-suggester_v02",
      "acme-support/tag-suggester-v2",
    );
    const files = edit.entries().map(([uri]) => vscode.workspace.asRelativePath(uri));
    assert.deepEqual(files.sort(), ["configs/train.yaml", "tag_suggester/names.py"]);
  });

  it("refuses a model of others, with the reason", async () => {
    await assert.rejects(
      rename("tag_suggester/names.py", "sentence-transformers/all", "acme/x"),
      /belongs to whoever publishes it/,
    );
  });
});
