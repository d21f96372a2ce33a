import { commands, ProgressLocation, window } from "vscode";
import { type LanguageClient, type ProgressToken, WorkDoneProgress } from "vscode-languageclient/node";
import {
  CHECK_WORKSPACE,
  type CheckWorkspaceParams,
  type CheckWorkspaceResult,
} from "../../../server/src/lsp/protocol.ts";

/** Checks every file of the workspace, with progress that can be cancelled, and says what was found. */
export async function checkWorkspace(client: LanguageClient): Promise<CheckWorkspaceResult | undefined> {
  const result = await window.withProgress(
    { location: ProgressLocation.Notification, title: "ModelVer: checking the workspace", cancellable: true },
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
  const choice = await show(message, "Show Report", "Show Problems");
  if (choice === "Show Report") await commands.executeCommand("modelver.showReport");
  if (choice === "Show Problems") await commands.executeCommand("workbench.actions.view.problems");
}

/** `3 warnings and 2 hints in 14 files; 1 can be fixed safely.` */
function summary({ findings, files, fixable, skipped }: CheckWorkspaceResult): string {
  const kinds = [
    counted(findings.error, "error"),
    counted(findings.warning, "warning"),
    counted(findings.information, "info"),
    counted(findings.hint, "hint"),
  ].filter((text) => !text.startsWith("0 "));
  const found = kinds.length === 0 ? "nothing to report" : listed(kinds);
  const more = [
    ...(fixable > 0 ? [`${fixable} can be fixed safely`] : []),
    ...(skipped > 0 ? [`${counted(skipped, "file")} skipped`] : []),
  ];
  return `${[`${found} in ${counted(files, "file")}`, ...more].join("; ")}.`;
}

function counted(count: number, singular: string): string {
  return `${count} ${count === 1 ? singular : `${singular}s`}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
