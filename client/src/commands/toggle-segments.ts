import { ConfigurationTarget, workspace } from "vscode";

/** Shows the segments of model names, or hides them: for this workspace where it says so itself, else for the user. */
export async function toggleSegments(): Promise<void> {
  const settings = workspace.getConfiguration("modelver");
  const isWorkspaces = settings.inspect("showSegments")?.workspaceValue !== undefined;
  const target = isWorkspaces ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update("showSegments", !settings.get("showSegments", false), target);
}
