import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { ModelVerApi } from "../../client/src/extension.ts";

const PATIENCE = 20_000;

/** Waits until something is there; fails with what was waited for. */
export async function until<Value>(
  what: string,
  look: () => Value | undefined | Promise<Value | undefined>,
): Promise<Value> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const value = await look();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain for ${what}.`);
}

/** The extension under test, running. */
export async function modelVer(): Promise<ModelVerApi> {
  const extension = vscode.extensions.all.find((each) => each.packageJSON.name === "modelver");
  assert.ok(extension, "the extension is known");
  return extension.activate();
}

/** A file of the example workspace. */
export function exampleFile(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, "the example is open");
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Writes a file into the example workspace and opens it. */
export async function openNewFile(path: string, text: string): Promise<vscode.TextEditor> {
  const uri = exampleFile(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(uri, { preview: false });
}

/** The code of a diagnostic of ours; empty for others. */
function codeOf({ code, source }: vscode.Diagnostic): string {
  if (source !== "ModelVer") return "";
  return typeof code === "object" ? String(code.value) : String(code ?? "");
}

/** Waits for a diagnostic with a code in a document or cell. */
export function finding(uri: vscode.Uri, code: string): Promise<vscode.Diagnostic> {
  return until(`${code} in ${uri}`, () => vscode.languages.getDiagnostics(uri).find((each) => codeOf(each) === code));
}

/** Waits until a document or cell has no diagnostic with a code. */
export async function noFinding(uri: vscode.Uri, code: string): Promise<void> {
  await until(`no ${code} in ${uri}`, () =>
    vscode.languages.getDiagnostics(uri).every((each) => codeOf(each) !== code) ? true : undefined,
  );
}

/** Our code actions at a range. */
export async function codeActions(
  uri: vscode.Uri,
  range: vscode.Range,
  kind = "quickfix",
): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand("vscode.executeCodeActionProvider", uri, range, kind);
}

/** Closes all editors without saving. */
export async function closeAll(): Promise<void> {
  for (const group of vscode.window.tabGroups.all) {
    const dirty = group.tabs.filter((tab) => tab.isDirty);
    for (const _ of dirty) await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}
