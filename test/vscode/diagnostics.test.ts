import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, exampleFile, finding, modelVer, noFinding, openNewFile, until } from "./workbench.ts";

const LOAD = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';

describe("diagnostics in VS Code", () => {
  before(modelVer);
  afterEach(closeAll);

  const write = (file: string, text: string) =>
    vscode.workspace.fs.writeFile(exampleFile(file), new TextEncoder().encode(text));

  it("follow files that are not open as they change on the disk", async () => {
    const uri = exampleFile("tag_suggester/closed.py");
    await write("tag_suggester/closed.py", LOAD);
    await finding(uri, "MV201");
    await write("tag_suggester/closed.py", "");
    await noFinding(uri, "MV201");
    await vscode.workspace.fs.delete(uri);
  });

  it("stay when a file is closed, and go when it is deleted", async () => {
    const uri = exampleFile("tag_suggester/kept.py");
    await write("tag_suggester/kept.py", LOAD);
    // As a user opens it: what the interface for extensions opens stays open for minutes behind the scenes.
    await vscode.commands.executeCommand("vscode.open", uri);
    await finding(uri, "MV201");
    await closeAll();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await finding(uri, "MV201");
    await vscode.workspace.fs.delete(uri);
    await noFinding(uri, "MV201");
  });

  it("go back to what is saved when an edited file is closed", async () => {
    const editor = await openNewFile("tag_suggester/reverted.py", LOAD);
    await finding(editor.document.uri, "MV201");
    await editor.edit((edit) => edit.delete(new vscode.Range(0, 0, 2, 0)));
    await noFinding(editor.document.uri, "MV201");
    await closeAll();
    await finding(exampleFile("tag_suggester/reverted.py"), "MV201");
    await vscode.workspace.fs.delete(exampleFile("tag_suggester/reverted.py"));
  });

  it("of a file follow a constant in another that is being edited", async () => {
    await write("tag_suggester/constants.py", 'NAME = "acme/first"\n');
    const user = await openNewFile(
      "tag_suggester/user.py",
      "from transformers import AutoModel\nfrom tag_suggester.constants import NAME\nAutoModel.from_pretrained(NAME)\n",
    );
    await finding(user.document.uri, "MV201");
    const constants = await vscode.window.showTextDocument(exampleFile("tag_suggester/constants.py"), {
      viewColumn: vscode.ViewColumn.Beside,
    });
    await constants.edit((edit) => edit.replace(new vscode.Range(0, 8, 0, 18), "acme/second"));
    await until("the changed name", () =>
      vscode.languages.getDiagnostics(user.document.uri).find(({ message }) => message.includes("acme/second")),
    );
  });

  it("follow the settings", async () => {
    const { document } = await openNewFile("tag_suggester/settings.py", LOAD);
    await finding(document.uri, "MV201");
    const settings = vscode.workspace.getConfiguration("modelver");
    await settings.update("ignore", ["MV201"], vscode.ConfigurationTarget.Workspace);
    await noFinding(document.uri, "MV201");
    await settings.update("ignore", undefined, vscode.ConfigurationTarget.Workspace);
    await finding(document.uri, "MV201");
  });

  it("are mended on save where that is asked for, as far as it is safe", async () => {
    const text =
      'import mlflow\n\nwith mlflow.start_run():\n    mlflow.sklearn.log_model(model, artifact_path="model")\n' +
      'from transformers import AutoModel\nAutoModel.from_pretrained("acme/churn-bert")\n';
    const editor = await openNewFile("tag_suggester/on_save.py", text);
    await finding(editor.document.uri, "MV302");
    const configuration = vscode.workspace.getConfiguration("editor", editor.document);
    await configuration.update(
      "codeActionsOnSave",
      { "source.fixAll.modelver": "explicit" },
      vscode.ConfigurationTarget.Workspace,
    );
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "# trained weekly\n"));
    await editor.document.save();
    await until("the fix", () => (editor.document.getText().includes('name="model"') ? true : undefined));
    assert.match(editor.document.getText(), /from_pretrained\("acme\/churn-bert"\)/);
    await configuration.update("codeActionsOnSave", undefined, vscode.ConfigurationTarget.Workspace);
  });

  it("follow the cells of a notebook as they are added, moved and removed", async () => {
    const cell = (text: string) => new vscode.NotebookCellData(vscode.NotebookCellKind.Code, text, "python");
    const data = new vscode.NotebookData([cell("from transformers import AutoModel"), cell("x = 1")]);
    const notebook = await vscode.workspace.openNotebookDocument("jupyter-notebook", data);
    await vscode.window.showNotebookDocument(notebook);
    const apply = async (edit: vscode.NotebookEdit) => {
      const workspaceEdit = new vscode.WorkspaceEdit();
      workspaceEdit.set(notebook.uri, [edit]);
      assert.ok(await vscode.workspace.applyEdit(workspaceEdit));
    };
    await apply(vscode.NotebookEdit.insertCells(2, [cell('AutoModel.from_pretrained("acme/churn-bert")')]));
    const added = notebook.cellAt(2).document.uri;
    await finding(added, "MV201");
    await apply(new vscode.NotebookEdit(new vscode.NotebookRange(1, 2), []));
    await finding(notebook.cellAt(1).document.uri, "MV201");
    await apply(new vscode.NotebookEdit(new vscode.NotebookRange(1, 2), []));
    await noFinding(added, "MV201");
  });
});
