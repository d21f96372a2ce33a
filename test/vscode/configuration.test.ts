import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, modelVer, openNewFile, until } from "./workbench.ts";

describe("writing the configuration in VS Code", () => {
  before(modelVer);
  afterEach(closeAll);

  let folders = 0;

  /** A file in a folder of its own: the editor goes on holding what it held. */
  const openConfiguration = (name: string, text: string) => openNewFile(`deploy/configured-${folders++}/${name}`, text);

  /** What is offered at the end of a file. */
  async function labels(name: string, text: string): Promise<string[]> {
    const editor = await openConfiguration(name, text);
    const at = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    const list: vscode.CompletionList = await vscode.commands.executeCommand(
      "vscode.executeCompletionItemProvider",
      editor.document.uri,
      at,
    );
    return list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
  }

  it("completes keys, values and rules of modelver.toml", async () => {
    assert.ok((await labels("modelver.toml", "")).includes("fail-level"));
    assert.ok((await labels("modelver.toml", 'profile = "')).includes("strict"));
    assert.ok((await labels("modelver.toml", 'ignore = ["MV')).includes("MV201"));
  });

  it("completes [tool.modelver] of pyproject.toml, and no other table", async () => {
    assert.ok((await labels("pyproject.toml", "[tool.modelver]\n")).includes("per-file-ignores"));
    assert.ok(!(await labels("pyproject.toml", "[tool.other]\n")).includes("per-file-ignores"));
  });

  it("accepts a completion with the keyboard", async () => {
    const { document } = await openConfiguration("modelver.toml", "");
    await vscode.commands.executeCommand("type", { text: "prof" });
    await vscode.commands.executeCommand("editor.action.triggerSuggest");
    await until("the completion", async () => {
      await vscode.commands.executeCommand("acceptSelectedSuggestion");
      return document.getText().includes("=") ? true : undefined;
    });
    assert.equal(document.getText(), 'profile = "recommended"');
  });

  it("says what a key means", async () => {
    const { document } = await openConfiguration("modelver.toml", 'fail-level = "hint"\n');
    const hovers: vscode.Hover[] = await vscode.commands.executeCommand(
      "vscode.executeHoverProvider",
      document.uri,
      new vscode.Position(0, 3),
    );
    const text = hovers.flatMap(({ contents }) =>
      contents.map((each) => (typeof each === "string" ? each : each.value)),
    );
    assert.match(text.join("\n"), /modelver check/);
  });

  it("takes .toml files for TOML where no other extension does", async () => {
    const { document } = await openConfiguration("served.toml", "");
    assert.equal(document.languageId, "toml");
  });
});
