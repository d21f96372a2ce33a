import { commands, l10n, ProgressLocation, window } from "vscode";
import { CHECK_WORKSPACE, type CheckWorkspaceResult } from "../../../server/src/lsp/protocol.ts";
import { fileCount, listed, severityWords } from "../counts.ts";
import type { Server } from "../server.ts";

/** Checks every file of the workspace, with progress that can be cancelled, and says what was found. */
export async function checkWorkspace(server: Server): Promise<CheckWorkspaceResult | undefined> {
  const title = l10n.t("ModelVer: checking the workspace");
  const result = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (progress, cancellation) => {
      const [client, { requestWithProgress }] = await Promise.all([server.client(), import("../language-client.ts")]);
      return requestWithProgress<CheckWorkspaceResult>(client, CHECK_WORKSPACE, progress, cancellation);
    },
  );
  if (result !== undefined) void tell(result);
  return result;
}

async function tell(result: CheckWorkspaceResult): Promise<void> {
  const { error, warning } = result.findings;
  const show = error + warning > 0 ? window.showWarningMessage : window.showInformationMessage;
  const [report, problems] = [l10n.t("Show Report"), l10n.t("Show Problems")];
  const choice = await show(`ModelVer: ${summary(result)}`, report, problems);
  if (choice === report) await commands.executeCommand("modelver.showReport");
  if (choice === problems) await commands.executeCommand("workbench.actions.view.problems");
}

/** `3 warnings and 2 hints in 14 files. 1 finding can be fixed safely.` */
function summary({ findings, files, fixable, skipped }: CheckWorkspaceResult): string {
  const words = severityWords(findings);
  const sentences = [
    words.length === 0
      ? l10n.t("Nothing to report in {0}.", fileCount(files))
      : l10n.t("{0} in {1}.", listed(words), fileCount(files)),
  ];
  if (fixable === 1) sentences.push(l10n.t("1 finding can be fixed safely."));
  if (fixable > 1) sentences.push(l10n.t("{0} findings can be fixed safely.", fixable));
  if (skipped === 1) sentences.push(l10n.t("1 file was skipped."));
  if (skipped > 1) sentences.push(l10n.t("{0} files were skipped.", skipped));
  return sentences.join(" ");
}
