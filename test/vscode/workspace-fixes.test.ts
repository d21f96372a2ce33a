import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { WorkspaceFixesResult } from "../../server/src/lsp/protocol.ts";
import { closeAll, exampleFile, finding, modelVer } from "./workbench.ts";

describe("fixes of the whole workspace in VS Code", () => {
  before(async () => {
    await modelVer();
    await finding(exampleFile("tag_suggester/serve.py"), "MV201");
  });
  afterEach(closeAll);

  it("pin nothing where no commit is known, and say so", async () => {
    const result: WorkspaceFixesResult = await vscode.commands.executeCommand("modelver.pinAllModels");
    assert.ok(result.found > 0);
    assert.deepEqual([result.fixed, result.edits], [0, []]);
  });
});
