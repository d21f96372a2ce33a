import assert from "node:assert/strict";
import * as vscode from "vscode";

const timeLimit = 25_000;

describe("the extension in VS Code", () => {
  it("finds something wrong in the example's Python files", async () => {
    const [file] = await vscode.workspace.findFiles("**/*.py");
    assert.ok(file, "the example has Python files");
    await vscode.window.showTextDocument(file);
    const extension = vscode.extensions.all.find((each) => each.packageJSON.name === "modelver");
    assert.ok(extension, "the extension is known");
    await extension.activate();
    for (const python of await vscode.workspace.findFiles("**/*.py")) await vscode.workspace.openTextDocument(python);
    const found = await waitForDiagnostics();
    assert.match(found, /^MV\d{3}$/);
  }).timeout(timeLimit + 5_000);
});

/** The code of the first diagnostic of ours, anywhere. */
async function waitForDiagnostics(): Promise<string> {
  const deadline = Date.now() + timeLimit;
  while (Date.now() < deadline) {
    const ours = vscode.languages.getDiagnostics().flatMap(([, diagnostics]) => diagnostics.flatMap(codeOf));
    if (ours[0]) return ours[0];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("No diagnostic came.");
}

function codeOf({ code }: vscode.Diagnostic): string[] {
  const value = typeof code === "object" ? String(code.value) : String(code ?? "");
  return value.startsWith("MV") ? [value] : [];
}
