import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, codeActions, exampleFile, finding, modelVer, noFinding, openNewFile, until } from "./workbench.ts";

describe("editing Python in VS Code", () => {
  before(modelVer);
  afterEach(closeAll);

  it("brings a finding while a line is typed, with a link to the rule's page", async () => {
    const editor = await openNewFile("tag_suggester/typed.py", "from transformers import AutoModel\n\n");
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    for (const character of 'model = AutoModel.from_pretrained("acme/churn-bert"') {
      await vscode.commands.executeCommand("type", { text: character });
    }
    // Findings come while keys do: the first may speak of half the name.
    const { code } = await until("a finding with the whole name", () =>
      vscode.languages.getDiagnostics(editor.document.uri).find(({ message }) => message.includes("acme/churn-bert`")),
    );
    assert.ok(typeof code === "object");
    assert.match(code.target.path, /docs\/rules\/MV201\.md$/);
  });

  it("mends a finding with a quick-fix that leaves the part to fill in selected", async () => {
    const text = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';
    const editor = await openNewFile("tag_suggester/mended.py", text);
    const { uri } = editor.document;
    const { range } = await finding(uri, "MV201");
    editor.selection = new vscode.Selection(range.start, range.start);
    const actions = await codeActions(uri, range);
    const pin = actions.find(({ title }) => title.startsWith("Pin to"));
    assert.ok(pin?.edit, `no quick-fix among: ${actions.map(({ title }) => title).join("; ")}`);
    await vscode.workspace.applyEdit(pin.edit);
    await until("the pin", () => (/revision="[^"]+"\)/.test(editor.document.getText()) ? true : undefined));
    const selected = editor.document.getText(editor.selection);
    assert.match(selected, /commit/, "the placeholder is selected");
    await editor.edit((edit) => edit.replace(editor.selection, "5c1e3f0d8a7b4926f1e0c3d5a7b9281f6e4d2c0a"));
    await noFinding(uri, "MV201");
  });

  it("mends YAML with all that is to fill in selected, and its indentation kept", async () => {
    const text = "model:\n  model_name_or_path: acme/churn-bert\n  tokenizer_name: acme/churn-bert\n";
    const editor = await openNewFile("configs/mended.yaml", text);
    const { uri } = editor.document;
    const { range } = await finding(uri, "MV201");
    const pin = (await codeActions(uri, range)).find(({ title }) => title.startsWith("Pin to"));
    assert.ok(pin?.edit && pin.command);
    await vscode.workspace.applyEdit(pin.edit);
    await vscode.commands.executeCommand(pin.command.command, ...(pin.command.arguments ?? []));
    const added = editor.document
      .getText()
      .split("\n")
      .filter((line) => line.includes("<commit>"));
    assert.ok(added.length > 0);
    for (const line of added) assert.match(line, /^ {2}\w*revision: <commit>$/);
    const selected = editor.selections.map((each) => editor.document.getText(each));
    assert.deepEqual(
      selected,
      added.map(() => "<commit>"),
    );
  });

  it("ignores a finding where the user says so", async () => {
    const text = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';
    const { document } = await openNewFile("tag_suggester/ignored.py", text);
    const { range } = await finding(document.uri, "MV201");
    const ignore = (await codeActions(document.uri, range)).find(({ title }) => title.startsWith("Ignore MV201"));
    assert.ok(ignore?.edit);
    await vscode.workspace.applyEdit(ignore.edit);
    await noFinding(document.uri, "MV201");
    assert.match(document.lineAt(1).text, /# modelver: ignore\[MV201\]$/);
  });

  it("says on hover what a name says", async () => {
    const uri = exampleFile("tag_suggester/serve.py");
    const { document } = await vscode.window.showTextDocument(uri);
    const position = document.positionAt(document.getText().indexOf("models:/tag-suggester") + 10);
    await finding(uri, "MV301");
    const hovers: vscode.Hover[] = await vscode.commands.executeCommand("vscode.executeHoverProvider", uri, position);
    const text = hovers
      .flatMap(({ contents }) => contents.map((each) => (typeof each === "string" ? each : each.value)))
      .join("\n");
    assert.match(text, /\*\*`tag-suggester`\*\*/);
    assert.match(text, /MLflow model/);
    assert.match(text, /stage `Production`/);
  });

  it("shows findings of files that are not open", async () => {
    await finding(exampleFile("tag_suggester/train.py"), "MV104");
  });
});
