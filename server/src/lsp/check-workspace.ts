import * as l10n from "@vscode/l10n";
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Finding } from "../rules/finding.ts";
import { selectFixes } from "../workspace/fixes/fix-selection.ts";
import type { CheckWorkspaceParams, CheckWorkspaceResult } from "./protocol.ts";
import { everyPercent, percentage, type Session, signalOf } from "./session.ts";

/** Reads every workspace folder again, with progress; what was read before a cancellation keeps its findings. */
export async function checkWorkspace(
  session: Session,
  connection: Connection,
  { workDoneToken }: CheckWorkspaceParams,
  token: CancellationToken,
): Promise<CheckWorkspaceResult | ResponseError> {
  const progress = connection.window.attachWorkDoneProgress(workDoneToken);
  const folders = await session.activeFolders();
  progress.begin("ModelVer", 0, l10n.t("checking the workspace"), true);
  try {
    for (const [index, folder] of folders.entries()) {
      const report = everyPercent((_, done, total) => {
        const percent = percentage(index * total + done, folders.length * total);
        progress.report(percent, l10n.t("{0} of {1} files", done, total));
      });
      await session.readFolder(folder, report, signalOf(token));
    }
  } catch (error) {
    if (token.isCancellationRequested)
      return new ResponseError(LSPErrorCodes.RequestCancelled, "The check was cancelled");
    throw error;
  } finally {
    progress.done();
  }
  return sum(folders.map(({ project }) => ({ findings: project.findingsInFiles(), summary: project.summary })));
}

interface FolderResult {
  findings: readonly Finding[];
  summary: { files: number; skipped: readonly unknown[] };
}

function sum(results: readonly FolderResult[]): CheckWorkspaceResult {
  const total = { files: 0, skipped: 0, findings: { error: 0, warning: 0, information: 0, hint: 0 }, fixable: 0 };
  for (const { findings, summary } of results) {
    total.files += summary.files;
    total.skipped += summary.skipped.length;
    total.fixable += selectFixes(findings, false).findings.length;
    for (const finding of findings) total.findings[finding.severity]++;
  }
  return total;
}
