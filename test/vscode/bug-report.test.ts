import assert from "node:assert/strict";
import os from "node:os";
import * as vscode from "vscode";
import { closeAll, exampleFile, finding, modelVer, openNewFile, until } from "./workbench.ts";

describe("information for a bug report in VS Code", () => {
  before(modelVer);
  afterEach(closeAll);

  const SECRET = "secret-owner/undisclosed-bert-v7";

  async function collect(hasNames: boolean): Promise<string> {
    await vscode.commands.executeCommand("modelver.collectInformation", hasNames);
    const editor = await until("the report", () =>
      vscode.window.activeTextEditor?.document.languageId === "markdown" ? vscode.window.activeTextEditor : undefined,
    );
    assert.ok(editor.document.isUntitled);
    return editor.document.getText();
  }

  it("tells versions, settings, the server and counts, and no name of the user's", async () => {
    const text = `from transformers import AutoModel\nmodel = AutoModel.from_pretrained("${SECRET}", revision="hidden-branch")\n`;
    const { document } = await openNewFile("tag_suggester/confidential_module.py", text);
    await finding(document.uri, "MV202");
    const settings = vscode.workspace.getConfiguration("modelver", document.uri);
    await settings.update("exclude", ["private-folder/"], vscode.ConfigurationTarget.Workspace);
    try {
      const report = await collect(false);
      assert.match(report, /\| ModelVer \| 0\.1\.0 \|/);
      assert.match(report, /\| state \| (ready|reading) \|/);
      assert.match(report, /\| findings \| .*MV202: \d/);
      assert.match(report, /\| references \| .*huggingface: \d+/);
      assert.match(report, /`modelver\.exclude` \| workspace \| `\["<text>"\]`/);
      assert.match(report, /Activated in/, "the log");
      const [folder] = vscode.workspace.workspaceFolders ?? [];
      const secrets = [
        ...["secret-owner", "undisclosed-bert", "hidden-branch", "confidential_module", "private-folder"],
        ...["tag-suggester", "tag_suggester", "distilbert", "papluca", "acme-support"],
        ...[folder?.uri.fsPath ?? "", os.homedir(), os.hostname()],
      ];
      for (const secret of secrets) assert.ok(!report.includes(secret), `${secret} in:\n${report}`);
      const user = os.userInfo().username;
      assert.doesNotMatch(report, new RegExp(`\\b${user}\\b`, "i"), "the user's name");
    } finally {
      await settings.update("exclude", undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it("shows settings as they are where the user agrees, but for passwords", async () => {
    const settings = vscode.workspace.getConfiguration("modelver", exampleFile("pyproject.toml"));
    const set = (value?: string) => settings.update("mlflow.trackingUri", value, vscode.ConfigurationTarget.Workspace);
    await set("https://me:hunter2@mlflow.acme.io");
    try {
      const report = await collect(true);
      assert.match(report, /https:\/\/<secret>@mlflow\.acme\.io/);
      assert.doesNotMatch(report, /hunter2/);
    } finally {
      await set(undefined);
    }
  });
});
