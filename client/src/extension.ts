import { commands, type ExtensionContext, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { OPEN_PLACE, SELECT, SHOW_REFERENCES, type ShowReferencesArguments } from "../../server/src/lsp/protocol.ts";
import { checkWorkspace } from "./commands/check-workspace.ts";
import { explainName } from "./commands/explain-name.ts";
import { fixAll } from "./commands/fix-all.ts";
import { openPlace } from "./commands/open-place.ts";
import { select } from "./commands/select.ts";
import { showReferences } from "./commands/show-references.ts";
import { showReport } from "./commands/show-report.ts";
import { ConfigurationHelp } from "./configuration/configuration-help.ts";
import { MarkdownPages } from "./markdown-pages.ts";
import { ModelsView } from "./models/models-view.ts";
import { SegmentDecorations } from "./segments/segment-decorations.ts";
import { createClient } from "./server.ts";
import { Status } from "./status.ts";

let client: LanguageClient | undefined;

/** What the extension offers other extensions, and its tests. */
export interface ModelVerApi {
  /** Process of the language server; undefined while none runs. */
  readonly serverProcessId: number | undefined;
}

/** Called by VS Code when there is something to analyse. */
export function activate(context: ExtensionContext): ModelVerApi {
  const log = window.createOutputChannel("ModelVer", { log: true });
  const status = new Status();
  const pages = new MarkdownPages();
  const server = createClient(context, log, status);
  client = server;
  const configurationHelp = new ConfigurationHelp(context.asAbsolutePath("schemas/modelver.schema.json"));
  context.subscriptions.push(log, status, pages, configurationHelp.register());
  context.subscriptions.push(new ModelsView(server), new SegmentDecorations(server));
  const register = (command: string, run: (...given: never[]) => unknown) =>
    context.subscriptions.push(commands.registerCommand(command, run));
  register("modelver.checkWorkspace", () => checkWorkspace(server));
  register("modelver.showReport", () => showReport(server));
  register("modelver.explainName", (name: unknown) => explainName(server, pages, name));
  register("modelver.fixAll", fixAll);
  register("modelver.restart", () => server.restart());
  register("modelver.showLog", () => log.show());
  register(OPEN_PLACE, openPlace);
  register(SELECT, select);
  register(SHOW_REFERENCES, (...given: ShowReferencesArguments) => showReferences(server, ...given));
  // Not waited for: VS Code goes on at once, and requests wait for the server by themselves.
  void server.start();
  return {
    get serverProcessId() {
      return server.serverProcess?.pid;
    },
  };
}

/** Called by VS Code when the window closes or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
