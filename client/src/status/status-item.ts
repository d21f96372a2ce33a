import { Disposable, LanguageStatusSeverity, languages, Uri, window, workspace } from "vscode";
import type { FolderStatus } from "../../../server/src/lsp/protocol.ts";
import { statusSelector } from "../document-selector.ts";
import type { Server } from "../server.ts";
import { describeStatus } from "./status-words.ts";

/** The item in the language status (the braces in the status bar) that says how ModelVer is in the folder of the active editor. */
export class StatusItem implements Disposable {
  private readonly server: Server;
  private readonly item = languages.createLanguageStatusItem("modelver", statusSelector);
  private readonly subscriptions: Disposable;

  constructor(server: Server) {
    this.server = server;
    this.item.name = "ModelVer";
    const show = () => this.show();
    this.subscriptions = Disposable.from(
      this.item,
      server.onDidChangeStatus(show),
      window.onDidChangeActiveTextEditor(show),
      window.onDidChangeActiveNotebookEditor(show),
      workspace.onDidChangeWorkspaceFolders(show),
    );
    this.show();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private show(): void {
    const { status } = this.server;
    const folder = folderOf(activeFile(), status.folders);
    const words = describeStatus(status, folder, folderName(folder));
    this.item.text = words.text;
    this.item.detail = words.detail;
    this.item.busy = words.isBusy;
    this.item.severity = words.isError ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    this.item.command = words.command;
    this.item.accessibilityInformation = { label: words.spoken };
  }
}

function activeFile(): Uri | undefined {
  return window.activeNotebookEditor?.notebook.uri ?? window.activeTextEditor?.document.uri;
}

/** The server takes files that lie in no folder into a project of their own, and those that lie nowhere yet into the first folder. */
function folderOf(file: Uri | undefined, folders: readonly FolderStatus[]): FolderStatus | undefined {
  if (file === undefined) return undefined;
  const holding = workspace.getWorkspaceFolder(file)?.uri.toString();
  if (holding !== undefined) return folders.find(({ uri }) => isSameUri(uri, holding));
  const loose = folders.filter(({ isWorkspaceFolder }) => !isWorkspaceFolder);
  const fallback = file.scheme === "file" ? undefined : folders.find(({ isWorkspaceFolder }) => isWorkspaceFolder);
  return fallback ?? loose.find(({ uri }) => file.toString().startsWith(uri)) ?? loose[0];
}

/** Whoever writes a URI may escape more characters than another. */
function isSameUri(one: string, other: string): boolean {
  return Uri.parse(one).toString() === Uri.parse(other).toString();
}

function folderName(folder: FolderStatus | undefined): string {
  const folders = workspace.workspaceFolders ?? [];
  if (folder === undefined || folders.length < 2) return "";
  return folders.find(({ uri }) => isSameUri(uri.toString(), folder.uri))?.name ?? "";
}
