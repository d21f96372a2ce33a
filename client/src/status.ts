import { type Disposable, LanguageStatusSeverity, languages } from "vscode";
import { statusSelector } from "./document-selector.ts";

/** What the server is doing. */
export type ServerState = "starting" | "reading" | "ready" | "stopped";

const TEXTS: Readonly<Record<ServerState, string>> = {
  starting: "Starting",
  reading: "Reading model names",
  ready: "Ready",
  stopped: "Stopped",
};

/** The item in the language status (the braces in the status bar) that says how ModelVer is. */
export class Status implements Disposable {
  private readonly item = languages.createLanguageStatusItem("modelver", statusSelector);

  constructor() {
    this.item.name = "ModelVer";
    this.item.command = { command: "modelver.showLog", title: "Show Log" };
    this.show("starting");
  }

  show(state: ServerState): void {
    this.item.text = `ModelVer: ${TEXTS[state]}`;
    this.item.busy = state === "starting" || state === "reading";
    this.item.severity = state === "stopped" ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    this.item.command =
      state === "stopped"
        ? { command: "modelver.restart", title: "Restart" }
        : { command: "modelver.showLog", title: "Show Log" };
  }

  dispose(): void {
    this.item.dispose();
  }
}
