import { type Command, l10n } from "vscode";
import type { FolderStatus } from "../../../server/src/lsp/protocol.ts";
import { fileCount, severityWords } from "../counts.ts";
import type { ServerStatus } from "../server-status.ts";

/** What the status item shows. */
export interface StatusWords {
  text: string;
  /** Beside the text; empty where there is nothing to add. */
  detail: string;
  /** The same as one sentence, for a screen reader. */
  spoken: string;
  isBusy: boolean;
  isError: boolean;
  command: Command;
}

/**
 * How ModelVer is, in words.
 * @param folder that of the file in the active editor; undefined where the server knows none
 * @param folderName its name, where there are several; empty where there is one
 */
export function describeStatus(
  { state }: Pick<ServerStatus, "state">,
  folder: FolderStatus | undefined,
  folderName: string,
): StatusWords {
  if (state === "stopped") return stopped();
  if (state === "starting") return busy(l10n.t("ModelVer: starting"));
  if (state === "reading") return busy(l10n.t("ModelVer: reading model names"));
  if (folder === undefined) return plain(l10n.t("ModelVer: ready"), "", showOutput());
  if (!folder.isEnabled) return plain(l10n.t("ModelVer: switched off for this folder"), folderName, openSetting());
  return found(folder, folderName);
}

/** `ModelVer: 3 warnings, 2 hints, 1 model in alert · recommended`. */
function found(
  { findings, modelsInAlert, profiles, files, isWorkspaceFolder }: FolderStatus,
  folderName: string,
): StatusWords {
  const words = severityWords(findings);
  const count = [words.length === 0 ? l10n.t("no findings") : words.join(", "), ...alertWords(modelsInAlert)].join(
    ", ",
  );
  const profile = profiles.join(", ");
  const detail = [folderName, ...(isWorkspaceFolder ? [fileCount(files)] : [])]
    .filter((each) => each !== "")
    .join(", ");
  const command = words.length === 0 ? whereNothingIsFound(modelsInAlert, isWorkspaceFolder) : showProblems();
  return {
    ...plain(`ModelVer: ${count} · ${profile}`, detail, command),
    spoken: [l10n.t("ModelVer: {0}, profile {1}", count, profile), detail].filter((each) => each !== "").join(", "),
  };
}

function alertWords(models: number): string[] {
  if (models === 0) return [];
  return [models === 1 ? l10n.t("1 model in alert") : l10n.t("{0} models in alert", models)];
}

/** Alerts of models that no file loads are no findings; the view shows them. */
function whereNothingIsFound(modelsInAlert: number, isWorkspaceFolder: boolean): Command {
  if (!isWorkspaceFolder) return showProblems();
  return modelsInAlert > 0 ? showModels() : showReport();
}

function plain(text: string, detail: string, command: Command): StatusWords {
  const spoken = detail === "" ? text : `${text}, ${detail}`;
  return { text, detail, spoken, isBusy: false, isError: false, command };
}

function busy(text: string): StatusWords {
  return { ...plain(text, "", showOutput()), isBusy: true };
}

function stopped(): StatusWords {
  const command = { command: "modelver.restart", title: l10n.t("Restart") };
  return { ...plain(l10n.t("ModelVer: stopped"), "", command), isError: true };
}

function showOutput(): Command {
  return { command: "modelver.showLog", title: l10n.t("Show Output") };
}

function showProblems(): Command {
  return { command: "workbench.actions.view.problems", title: l10n.t("Show Problems") };
}

function showModels(): Command {
  return { command: "modelver.models.focus", title: l10n.t("Show Models") };
}

function showReport(): Command {
  return { command: "modelver.showReport", title: l10n.t("Show Report") };
}

function openSetting(): Command {
  return {
    command: "workbench.action.openSettings",
    arguments: ["modelver.enable"],
    title: l10n.t("Open Setting"),
  };
}
