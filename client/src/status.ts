import { type Disposable, LanguageStatusSeverity, l10n, languages, window, workspace } from "vscode";
import type { FindingSeverity, FolderStatus, StatusParams } from "../../server/src/lsp/protocol.ts";
import { countedFindings } from "./counts.ts";
import { statusSelector } from "./document-selector.ts";

/** What the server is doing. */
export type ServerState = "starting" | "reading" | "ready" | "stopped";

/** The item in the language status (the braces in the status bar) that says how ModelVer is, what it found in the editor's folder, and by which profile. */
export class Status implements Disposable {
  private readonly item = languages.createLanguageStatusItem("modelver", statusSelector);
  private readonly following: Disposable;
  private state: ServerState = "starting";
  private folders: readonly FolderStatus[] = [];

  constructor() {
    this.item.name = "ModelVer";
    this.following = window.onDidChangeActiveTextEditor(() => this.render());
    this.render();
  }

  show(state: ServerState): void {
    this.state = state;
    this.render();
  }

  take({ state, folders }: StatusParams): void {
    this.folders = folders;
    this.show(state);
  }

  dispose(): void {
    this.following.dispose();
    this.item.dispose();
  }

  private render(): void {
    const folder = this.folderOfEditor();
    this.item.text = this.text(folder);
    this.item.detail = this.detail(folder);
    this.item.busy = this.state === "starting" || this.state === "reading";
    this.item.severity = severityOf(this.state, folder);
    this.item.command =
      this.state === "stopped"
        ? { command: "modelver.restart", title: l10n.t("Restart") }
        : { command: "workbench.actions.view.problems", title: l10n.t("Show Problems") };
    this.item.accessibilityInformation = { label: `${this.item.text}. ${this.item.detail}`, role: "status" };
  }

  private text(folder: FolderStatus | undefined): string {
    if (this.state === "stopped") return l10n.t("ModelVer: stopped");
    if (this.state !== "ready") return l10n.t("ModelVer: reading model names");
    if (folder === undefined) return l10n.t("ModelVer: ready");
    if (!folder.isEnabled) return l10n.t("ModelVer: switched off in this folder");
    return l10n.t("ModelVer: {0}", countedFindings(folder.findings));
  }

  private detail(folder: FolderStatus | undefined): string {
    if (folder === undefined || !folder.isEnabled || this.state !== "ready") return "";
    const { profile, files, skipped } = folder;
    const read = files === 1 ? l10n.t("1 file") : l10n.t("{0} files", files);
    const parts = [l10n.t("profile {0}", profile), read];
    if (skipped > 0) parts.push(l10n.t("{0} skipped", skipped));
    return parts.join(" · ");
  }

  private folderOfEditor(): FolderStatus | undefined {
    const uri = window.activeTextEditor?.document.uri;
    const folder = uri === undefined ? undefined : workspace.getWorkspaceFolder(uri);
    const wanted = folder?.uri.toString();
    return this.folders.find((each) => each.uri === wanted) ?? this.folders[0];
  }
}

const SEVERITIES: Readonly<Partial<Record<FindingSeverity, LanguageStatusSeverity>>> = {
  error: LanguageStatusSeverity.Error,
  warning: LanguageStatusSeverity.Warning,
};

function severityOf(state: ServerState, folder: FolderStatus | undefined): LanguageStatusSeverity {
  if (state === "stopped") return LanguageStatusSeverity.Error;
  const loudest = (["error", "warning"] as const).find((each) => (folder?.findings[each] ?? 0) > 0);
  return (loudest === undefined ? undefined : SEVERITIES[loudest]) ?? LanguageStatusSeverity.Information;
}
