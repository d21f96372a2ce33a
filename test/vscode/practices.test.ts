import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, codeActions, exampleFile, finding, modelVer } from "./workbench.ts";

describe("practices among the problems of VS Code", () => {
  const settings = () => vscode.workspace.getConfiguration("modelver");

  before(async () => {
    await modelVer();
    await settings().update("select", ["MV505"], vscode.ConfigurationTarget.Workspace);
  });
  after(() => settings().update("select", undefined, vscode.ConfigurationTarget.Workspace));
  afterEach(closeAll);

  it("have a scaffold and a reason to do without in the light bulb, by commands that are there", async () => {
    const file = exampleFile("pyproject.toml");
    await vscode.window.showTextDocument(file);
    const { range } = await finding(file, "MV505");
    const actions = await codeActions(file, range);
    assert.deepEqual(
      actions.map(({ title }) => title),
      ["Scaffold what is missing of MV505 (linter)…", "Set MV505 (linter) aside with a reason…"],
    );
    const known = await vscode.commands.getCommands(true);
    assert.ok(actions.every(({ command }) => known.includes(command?.command ?? "")));
  });
});
