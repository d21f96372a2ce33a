import { commands } from "vscode";

/** Applies every safe fix in the file or notebook cell that is being edited. */
export async function fixAll(): Promise<void> {
  await commands.executeCommand("editor.action.codeAction", { kind: "source.fixAll.modelver", apply: "first" });
}
