import { commands } from "vscode";

/** Opens the walkthrough that a new user is shown. */
export async function openWalkthrough(extensionId: string): Promise<void> {
  await commands.executeCommand("workbench.action.openWalkthrough", `${extensionId}#start`);
}
