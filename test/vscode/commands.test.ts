import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { CheckWorkspaceResult } from "../../server/src/lsp/protocol.ts";
import { closeAll, exampleFile, finding, modelVer, noFinding, openNewFile, until } from "./workbench.ts";

describe("commands in VS Code", () => {
  before(modelVer);
  afterEach(closeAll);

  const tab = (label: RegExp) =>
    vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find((each) => label.test(each.label));

  it("check the workspace", async () => {
    const result: CheckWorkspaceResult = await vscode.commands.executeCommand("modelver.checkWorkspace");
    assert.ok(result.files >= 5, `${result.files} files`);
    assert.ok(result.findings.warning > 0);
  });

  it("show the report", async () => {
    await vscode.commands.executeCommand("modelver.showReport");
    const report = await until("the report", () => tab(/^ModelVer: /));
    assert.ok(report.input instanceof vscode.TabInputWebview);
  });

  it("open the places that the report links to", async () => {
    const uri = exampleFile("tag_suggester/serve.py").toString();
    await vscode.commands.executeCommand("modelver.openPlace", uri, null, 15, 4);
    const editor = await until("the file", () => vscode.window.activeTextEditor);
    assert.equal(editor.document.uri.toString(), uri);
    assert.deepEqual(editor.selection.active, new vscode.Position(15, 4));
    const notebook = exampleFile("notebooks/compare_versions.ipynb").toString();
    await vscode.commands.executeCommand("modelver.openPlace", notebook, 3, 0, 0);
    const opened = await until("the notebook", () => vscode.window.activeNotebookEditor);
    assert.equal(opened.selection.start, 3);
  });

  it("explain a name that is given, and the one under the cursor", async () => {
    await vscode.commands.executeCommand("modelver.explainName", "acme/llama-3.1-8b-churn-v2");
    await until("the explanation", () => tab(/acme llama-3\.1-8b-churn-v2/));
    const editor = await vscode.window.showTextDocument(exampleFile("tag_suggester/serve.py"));
    const at = editor.document.positionAt(editor.document.getText().indexOf("papluca/xlm") + 3);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand("modelver.explainName");
    await until("the explanation", () => tab(/papluca xlm-roberta-base-language-detection/));
  });

  it("fix all safe problems in the file", async () => {
    const text = [
      "import mlflow",
      'mlflow.sklearn.log_model(one, artifact_path="one")',
      'mlflow.sklearn.log_model(two, artifact_path="two", registered_model_name="churn_v2")',
      "",
    ].join("\n");
    const { document } = await openNewFile("tag_suggester/fixed.py", text);
    await finding(document.uri, "MV302");
    await vscode.commands.executeCommand("modelver.fixAll");
    await until("the fix", () => (document.getText() === text ? undefined : true));
    assert.equal(document.getText(), text.replaceAll("artifact_path=", "name="), "safe fixes only");
  });

  it("take settings of the folder", async () => {
    const text = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';
    const { document } = await openNewFile("tag_suggester/settings.py", text);
    await finding(document.uri, "MV201");
    const settings = vscode.workspace.getConfiguration("modelver", document.uri);
    await settings.update("ignore", ["MV201"], vscode.ConfigurationTarget.Workspace);
    await noFinding(document.uri, "MV201");
    await settings.update("ignore", undefined, vscode.ConfigurationTarget.Workspace);
    await finding(document.uri, "MV201");
  });
});
