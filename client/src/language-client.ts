import {
  type CancellationToken,
  type ExtensionContext,
  type LogOutputChannel,
  type Progress,
  Uri,
  workspace,
} from "vscode";
import {
  LanguageClient,
  type LanguageClientOptions,
  type ProgressToken,
  State,
  TransportKind,
  WorkDoneProgress,
} from "vscode-languageclient/node";
import {
  ALERTS,
  type AlertsParams,
  type InitializationOptions,
  NETWORK,
  PRACTICES_CHANGED,
  SHOW_DRIFT,
  STATUS,
  type StatusParams,
  WORKSPACE_TRUSTED,
} from "../../server/src/lsp/protocol.ts";
import { AlertNotifications } from "./alerts/alert-notifications.ts";
import { CrashHandling } from "./crash-handling.ts";
import { documentSelector } from "./document-selector.ts";
import type { NetworkAccess } from "./network/network-access.ts";
import { quietTrace } from "./network/quiet-trace.ts";
import type { ServerStatus } from "./server-status.ts";

/** The client of the language server; not started yet. */
export function createClient(
  context: ExtensionContext,
  log: LogOutputChannel,
  tell: { status(status: ServerStatus): void; practicesChanged(): void },
  access: NetworkAccess,
): LanguageClient {
  const module = context.asAbsolutePath("dist/server.cjs");
  const initializationOptions = (): InitializationOptions => ({
    trusted: workspace.isTrusted,
    canSelect: true,
    canShowReferences: true,
    canOpenPage: true,
    canPinHere: true,
    canProposeVersion: true,
    canScaffold: true,
    canSetAside: true,
    canShowStatus: true,
    canShowDrift: true,
    canShowImages: true,
    canShowAlerts: true,
    canShowPractices: true,
    answersFolder: Uri.joinPath(context.globalStorageUri, "registries").fsPath,
    network: access.current,
  });
  const stopped = () => tell.status({ state: "stopped", folders: [] });
  const options: LanguageClientOptions = {
    documentSelector,
    initializationOptions,
    outputChannel: log,
    traceOutputChannel: quietTrace(log),
    errorHandler: new CrashHandling(stopped),
    // Hovers hold what others wrote: of all commands they may run the one that only shows something.
    markdown: { isTrusted: { enabledCommands: [SHOW_DRIFT] } },
  };
  const alerts = new AlertNotifications();
  const client = new LanguageClient("modelver", "ModelVer", { module, transport: TransportKind.ipc }, options);
  context.subscriptions.push(
    client.onNotification(STATUS, (status: StatusParams) => tell.status(status)),
    client.onNotification(PRACTICES_CHANGED, () => tell.practicesChanged()),
    client.onNotification(ALERTS, (params: AlertsParams) => alerts.take(params)),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Starting) tell.status({ state: "starting", folders: [] });
      if (newState === State.Stopped) stopped();
    }),
    // A server that does not run is told when it starts.
    access.onDidChange((network) => void client.sendNotification(NETWORK, network).catch(() => {})),
    workspace.onDidGrantWorkspaceTrust(() => client.sendNotification(WORKSPACE_TRUSTED)),
  );
  return client;
}

/**
 * Sends a request that tells how far it is. Undefined where the user cancelled it.
 * @param progress receives whole percents as increments
 */
export async function requestWithProgress<Result>(
  client: LanguageClient,
  method: string,
  progress: Progress<{ message?: string; increment: number }>,
  cancellation: CancellationToken,
): Promise<Result | undefined> {
  const workDoneToken: ProgressToken = `${method}-${Date.now()}`;
  let before = 0;
  const following = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
    if (value.kind !== "report") return;
    const now = value.percentage ?? before;
    progress.report({ increment: now - before, ...(value.message === undefined ? {} : { message: value.message }) });
    before = now;
  });
  try {
    return await client.sendRequest<Result>(method, { workDoneToken }, cancellation);
  } catch (error) {
    if (cancellation.isCancellationRequested) return undefined;
    throw error;
  } finally {
    following.dispose();
  }
}
