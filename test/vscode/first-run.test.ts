import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, finding, modelVer, until } from "./workbench.ts";

describe("a first run in VS Code", () => {
  before(modelVer);
  afterEach(closeAll);

  it("takes no time of the editor's start", async () => {
    const { activationMilliseconds } = await modelVer();
    assert.ok(activationMilliseconds < 50, `${activationMilliseconds} ms`);
  });

  it("has a sample file that is analysed at once, with findings of many kinds", async () => {
    await vscode.commands.executeCommand("modelver.openSampleFile");
    const editor = await until("the sample", () => vscode.window.activeTextEditor);
    const { document } = editor;
    assert.ok(document.isUntitled);
    assert.equal(document.languageId, "python");
    for (const code of ["MV101", "MV103", "MV201", "MV202", "MV209", "MV301", "MV302"])
      await finding(document.uri, code);
    await vscode.commands.executeCommand("modelver.openSampleFile");
    const samples = vscode.workspace.textDocuments.filter((each) => each.isUntitled && !each.isClosed);
    assert.equal(samples.length, 1, "it is not opened twice");
  });

  it("has a walkthrough whose steps' commands are there", async () => {
    await vscode.commands.executeCommand("modelver.openWalkthrough");
    await until("the walkthrough", () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => /welcome|walkthrough/i.test(label)),
    );
    const { packageJSON } = vscode.extensions.all.find((each) => each.packageJSON.name === "modelver") ?? {};
    const commands = new Set(await vscode.commands.getCommands(true));
    const steps: { description: string; completionEvents: string[] }[] = packageJSON.contributes.walkthroughs[0].steps;
    for (const { description, completionEvents } of steps) {
      const linked = [...description.matchAll(/\(command:(?:toSide:)?([\w.]+)/g)].map(([, command]) => command ?? "");
      const awaited = completionEvents.flatMap((event) => /^onCommand:(.*)$/.exec(event)?.[1] ?? []);
      assert.ok(linked.length > 0, description);
      for (const command of [...linked, ...awaited]) assert.ok(commands.has(command), command);
    }
  });

  it("has every command that package.json names, with a title and a category", async () => {
    const { packageJSON } = vscode.extensions.all.find((each) => each.packageJSON.name === "modelver") ?? {};
    const commands = new Set(await vscode.commands.getCommands(true));
    for (const { command, title, category } of packageJSON.contributes.commands) {
      assert.ok(commands.has(command), command);
      assert.match(title, /^[A-Z]/, command);
      assert.equal(category, "ModelVer", command);
    }
  });
});
