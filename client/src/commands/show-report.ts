import { l10n, ViewColumn, type WebviewPanel, type WorkspaceFolder, window, workspace } from "vscode";
import { OPEN_PLACE, REPORT, type ReportParams, type ReportResult } from "../../../server/src/lsp/protocol.ts";
import type { Server } from "../server.ts";

/** Panels that are open, by the URI of their folder: asking again brings the same one up to date. */
const panels = new Map<string, WebviewPanel>();

/** Shows the HTML report of a workspace folder; asks which where there are several. */
export async function showReport(server: Server): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const client = await server.client();
  const params: ReportParams = { folder: client.code2ProtocolConverter.asUri(folder.uri) };
  const report = await client.sendRequest<ReportResult>(REPORT, params);
  if (report === null) {
    void window.showInformationMessage(l10n.t("ModelVer is switched off for this folder (setting modelver.enable)."));
    return;
  }
  const panel = panels.get(report.folder) ?? createPanel(report.folder, folder);
  panel.webview.html = report.html;
  panel.reveal();
}

async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return window.showWorkspaceFolderPick({ placeHolder: l10n.t("Which folder's report?") });
  if (folders.length === 0) void window.showInformationMessage(l10n.t("ModelVer reports on a folder: open one first."));
  return folders[0];
}

/** The page brings its own Content-Security-Policy: no script, nothing from elsewhere. Its links are this command. */
function createPanel(key: string, folder: WorkspaceFolder): WebviewPanel {
  const panel = window.createWebviewPanel("modelver.report", `ModelVer: ${folder.name}`, ViewColumn.Active, {
    enableScripts: false,
    enableFindWidget: true,
    enableCommandUris: [OPEN_PLACE],
    localResourceRoots: [],
  });
  panels.set(key, panel);
  panel.onDidDispose(() => panels.delete(key));
  return panel;
}
