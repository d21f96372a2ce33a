import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, codeActions, exampleFile, finding, modelVer, noFinding, until } from "./workbench.ts";

describe("a notebook in VS Code", () => {
  before(modelVer);
  afterEach(closeAll);

  it("has its findings on its cells, and takes fixes there", async () => {
    const uri = exampleFile("notebooks/compare_versions.ipynb");
    const notebook = await vscode.workspace.openNotebookDocument(uri);
    await vscode.window.showNotebookDocument(notebook);
    const cell = notebook.getCells().find(({ document }) => document.getText().includes("from_pretrained(CHECKPOINT)"));
    assert.ok(cell, "the example's notebook loads a tokenizer");
    const { range } = await finding(cell.document.uri, "MV201");
    assert.equal(cell.document.getText(range), "CHECKPOINT");
    assert.deepEqual(vscode.languages.getDiagnostics(uri), [], "nothing is left on the file itself");

    const ignore = (await codeActions(cell.document.uri, range)).find(({ title }) => title.startsWith("Ignore MV201"));
    assert.ok(ignore?.edit, "the cell offers quick-fixes");
    await vscode.workspace.applyEdit(ignore.edit);
    await until("the comment", () => (cell.document.getText().includes("modelver: ignore[MV201]") ? true : undefined));
    await noFinding(cell.document.uri, "MV201");
  });
});
