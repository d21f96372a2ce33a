import { type CancellationToken, l10n, ProgressLocation, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  UPDATE_PINS,
  WORKSPACE_FIXES,
  type WorkspaceFixesParams,
  type WorkspaceFixesResult,
} from "../../../server/src/lsp/protocol.ts";
import type { Server } from "../server.ts";

/** Rules whose fixes write a commit where a model is loaded without one, or from a branch. */
const UNPINNED = ["MV201", "MV202", "MV209"];
/** The rule whose fixes write aliases in the place of MLflow's stages. */
const STAGES = ["MV301"];

/** Pins every model that is loaded without a firm revision, where a commit of it is known. The editor shows all changes first. */
export async function pinAllModels(server: Server): Promise<WorkspaceFixesResult | undefined> {
  const result = await applyFixes(server, UNPINNED, l10n.t("ModelVer: pinning models"));
  if (result === undefined) return undefined;
  const { found, fixed } = result;
  if (found === 0) tell(l10n.t("Every model of this workspace is pinned."));
  else if (fixed < found) {
    tell(
      l10n.t(
        "No commit is known for {0} of {1} findings: only what was downloaded, or the Hub may be asked about, can be pinned.",
        found - fixed,
        found,
      ),
    );
  }
  return result;
}

/** Writes aliases in the place of MLflow's deprecated stages. The editor shows all changes first. */
export async function migrateStages(server: Server): Promise<WorkspaceFixesResult | undefined> {
  const result = await applyFixes(server, STAGES, l10n.t("ModelVer: replacing stages by aliases"));
  if (result === undefined) return undefined;
  const { found, fixed } = result;
  if (found === 0) tell(l10n.t("This workspace uses no stages."));
  else if (fixed < found) tell(l10n.t("{0} of {1} uses of stages must be changed by hand.", found - fixed, found));
  return result;
}

/** Brings pins to commits to what the Hub, or the local Hugging Face cache, has for the main branch. The editor shows all changes first. */
export async function updatePins(server: Server): Promise<WorkspaceFixesResult | undefined> {
  const result = await applyEdits(server, l10n.t("ModelVer: updating pins"), (client, cancellation) =>
    client.sendRequest(UPDATE_PINS, cancellation),
  );
  if (result === undefined) return undefined;
  const { found, fixed } = result;
  if (found === 0) tell(l10n.t("No pin is behind what is known of the Hub."));
  else if (fixed < found) tell(l10n.t("{0} of {1} pins must be changed by hand.", found - fixed, found));
  return result;
}

function applyFixes(server: Server, codes: string[], title: string): Promise<WorkspaceFixesResult | undefined> {
  const params: WorkspaceFixesParams = { codes };
  return applyEdits(server, title, (client, cancellation) => client.sendRequest(WORKSPACE_FIXES, params, cancellation));
}

async function applyEdits(
  server: Server,
  title: string,
  ask: (client: LanguageClient, cancellation: CancellationToken) => Promise<WorkspaceFixesResult>,
): Promise<WorkspaceFixesResult | undefined> {
  // Where registries are asked over a network, this can take a while.
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, async (_, cancellation) => {
    const client = await server.client();
    const result = await unlessCancelled(ask(client, cancellation), cancellation);
    if (result === undefined) return undefined;
    for (const edit of result.edits) {
      await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit), { isRefactoring: true });
    }
    return result;
  });
}

/** A request that is cancelled rejects. */
async function unlessCancelled<Result>(asked: Promise<Result>, token: CancellationToken): Promise<Result | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (token.isCancellationRequested) return undefined;
    throw error;
  }
}

function tell(message: string): void {
  void window.showInformationMessage(message);
}
