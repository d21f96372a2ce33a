import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, exampleFile, modelVer, openNewFile, until } from "./workbench.ts";

describe("a new configuration file in VS Code", () => {
  before(modelVer);
  afterEach(closeAll);

  const create = async (folder: string, file?: string) => {
    await vscode.workspace.fs.createDirectory(exampleFile(folder));
    await vscode.commands.executeCommand("modelver.newConfigurationFile", exampleFile(folder), file);
    return until("the file", () => vscode.window.activeTextEditor);
  };

  it("is written with every key in a comment, and with no mistake", async () => {
    const { document } = await create("deploy/new");
    assert.equal(document.uri.path, exampleFile("deploy/new/modelver.toml").path);
    assert.match(document.getText(), /^#profile = "recommended"$/m);
    assert.equal(document.isDirty, false);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });

  it("is opened where there is one", async () => {
    await openNewFile("deploy/present/modelver.toml", 'profile = "strict"\n');
    await closeAll();
    const { document } = await create("deploy/present");
    assert.equal(document.getText(), 'profile = "strict"\n');
  });

  it("is a table at the end of pyproject.toml where that is wanted, left to the user to save", async () => {
    const text = '[project]\nname = "x"';
    await openNewFile("deploy/project/pyproject.toml", text);
    await closeAll();
    const { document, selection } = await create("deploy/project", "pyproject.toml");
    assert.ok(document.getText().startsWith(`${text}\n\n[tool.modelver]\n# `), document.getText());
    assert.match(document.lineAt(selection.active.line).text, /^\[tool\.modelver\]$/);
    assert.equal(document.isDirty, true);
  });

  it("is shown at its table where pyproject.toml has one", async () => {
    await openNewFile("deploy/table/pyproject.toml", '[project]\nname = "x"\n\n[tool.modelver]\nprofile = "strict"\n');
    await closeAll();
    const { document, selection } = await create("deploy/table");
    assert.equal(selection.active.line, 3);
    assert.equal(document.isDirty, false);
  });
});
