import { commands, l10n, ProgressLocation, window } from "vscode";
import { type LanguageClient, type ProgressToken, WorkDoneProgress } from "vscode-languageclient/node";
import {
  CHECK_WORKSPACE,
  type CheckWorkspaceParams,
  type CheckWorkspaceResult,
} from "../../../server/src/lsp/protocol.ts";
import { countedFindings } from "../counts.ts";

/** Checks every file of the workspace, with progress that can be cancelled, and says what was found. */
export async function checkWorkspace(client: LanguageClient): Promise<CheckWorkspaceResult | undefined> {
  const result = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t("ModelVer: checking the workspace"), cancellable: true },
    async (progress, cancellation) => {
      const workDoneToken: ProgressToken = `modelver-check-${Date.now()}`;
      let before = 0;
      const following = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
        if (value.kind !== "report") return;
        const now = value.percentage ?? before;
        progress.report({
          increment: now - before,
          ...(value.message === undefined ? {} : { message: value.message }),
        });
        before = now;
      });
      try {
        const params: CheckWorkspaceParams = { workDoneToken };
        return await client.sendRequest<CheckWorkspaceResult>(CHECK_WORKSPACE, params, cancellation);
      } catch (error) {
        if (cancellation.isCancellationRequested) return undefined;
        throw error;
      } finally {
        following.dispose();
      }
    },
  );
  if (result !== undefined) void tell(result);
  return result;
}

async function tell(result: CheckWorkspaceResult): Promise<void> {
  const message = `ModelVer: ${summary(result)}`;
  const { error, warning } = result.findings;
  const show = error + warning > 0 ? window.showWarningMessage : window.showInformationMessage;
  const [report, problems] = [l10n.t("Show Report"), l10n.t("Show Problems")];
  const choice = await show(message, report, problems);
  if (choice === report) await commands.executeCommand("modelver.showReport");
  if (choice === problems) await commands.executeCommand("workbench.actions.view.problems");
}

/** `3 warnings and 2 hints in 14 files; 1 can be fixed safely.` */
function summary({ findings, files, fixable, skipped }: CheckWorkspaceResult): string {
  const where = files === 1 ? l10n.t("1 file") : l10n.t("{0} files", files);
  const found = l10n.t("{0} in {1}", countedFindings(findings), where);
  const more = [
    ...(fixable > 0 ? [l10n.t("{0} can be fixed safely", fixable)] : []),
    ...(skipped > 0 ? [l10n.t("{0} skipped", skipped)] : []),
  ];
  return `${[found, ...more].join("; ")}.`;
}
