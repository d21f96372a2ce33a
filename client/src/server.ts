import { type ExtensionContext, type LogOutputChannel, workspace } from "vscode";
import { LanguageClient, type LanguageClientOptions, State, TransportKind } from "vscode-languageclient/node";
import {
  type InitializationOptions,
  STATUS,
  type StatusParams,
  WORKSPACE_TRUSTED,
} from "../../server/src/lsp/protocol.ts";
import { CrashHandling } from "./crash-handling.ts";
import { documentSelector } from "./document-selector.ts";
import type { Status } from "./status.ts";

/** The client of the language server that is bundled beside the extension; not started yet. */
export function createClient(context: ExtensionContext, log: LogOutputChannel, status: Status): LanguageClient {
  const module = context.asAbsolutePath("dist/server.cjs");
  const initializationOptions = (): InitializationOptions => ({
    trusted: workspace.isTrusted,
    canSelect: true,
    canShowReferences: true,
  });
  const options: LanguageClientOptions = {
    documentSelector,
    initializationOptions,
    outputChannel: log,
    errorHandler: new CrashHandling(() => status.show("stopped")),
    markdown: { isTrusted: false },
  };
  const client = new LanguageClient("modelver", "ModelVer", { module, transport: TransportKind.ipc }, options);
  context.subscriptions.push(
    client.onNotification(STATUS, (params: StatusParams) => status.take(params)),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Starting) status.show("starting");
      if (newState === State.Stopped) status.show("stopped");
    }),
    workspace.onDidGrantWorkspaceTrust(() => client.sendNotification(WORKSPACE_TRUSTED)),
  );
  return client;
}
