import * as l10n from "@vscode/l10n";
import type { Connection, InitializeParams, InitializeResult } from "vscode-languageserver";
import { DidChangeConfigurationNotification } from "vscode-languageserver";
import type { Parsers } from "../documents/parsers.ts";
import { answer } from "./answer.ts";
import { serverCapabilities } from "./capabilities.ts";
import { checkWorkspace } from "./check-workspace.ts";
import { type ClientSupport, readClientSupport } from "./client-support.ts";
import { DiskLooks } from "./disk-looks.ts";
import { allFeatures } from "./features/all-features.ts";
import { inlineCode } from "./markdown.ts";
import { describeName } from "./name-description.ts";
import { editNotebookFile } from "./notebook-file-edit.ts";
import {
  CHECK_WORKSPACE,
  type CheckWorkspaceParams,
  EXPLAIN_NAME,
  type ExplainNameParams,
  type InitializationOptions,
  NAME_AT,
  NETWORK,
  type NetworkParams,
  REPORT,
  type ReportParams,
  WORKSPACE_TRUSTED,
} from "./protocol.ts";
import { folderReport } from "./report.ts";
import { Session } from "./session.ts";
import { takeDiskChanges, watchFiles } from "./watched-files.ts";
import { WorkspaceEdits } from "./workspace-edits.ts";

/** What the server needs from where it runs. */
export interface ServerEnvironment {
  /** Begun before the editor asks for anything. */
  parsers: Promise<Parsers>;
  /** URI of the folder that holds the rules' pages, with a slash at its end; null where there is none. */
  rulePages: string | null;
  /** ModelVer's own version. */
  version: string;
  /** The editor's texts in a language (LSP `locale`: `fr`, `fr-CA`), by their English; null where there are none. */
  translations(locale: string): Record<string, string> | null;
}

/** Answers one editor over a connection, until it closes. */
export function startServer(connection: Connection, environment: ServerEnvironment): void {
  connection.onInitialize((params): InitializeResult => {
    const support = readClientSupport(params);
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    const { parsers, rulePages, version } = environment;
    const translations = params.locale === undefined ? null : environment.translations(params.locale);
    if (translations !== null) l10n.config({ contents: translations });
    const session = new Session({ connection, support, options, parsers, rulePages, version });
    const looks = support.watchedFiles ? null : new DiskLooks(session);
    session.listen((uri) => looks?.touched(uri));
    serveLifecycle(connection, session, support, foldersOf(params));
    const edits = new WorkspaceEdits(session, support, editNotebookFile);
    for (const feature of allFeatures) feature.serve({ connection, session, support, options, edits, version });
    serveRequests(connection, session, version);
    return { capabilities: serverCapabilities(support), serverInfo: { name: "ModelVer", version } };
  });
  connection.listen();
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

function serveLifecycle(connection: Connection, session: Session, support: ClientSupport, folders: string[]): void {
  connection.onInitialized(() => {
    // Neither waits for the other: an editor that leaves a registration unanswered is served all the same.
    void session.attempt("registering", () => register(connection, session, support));
    void session.attempt("starting", () => session.start(folders));
  });
  connection.onDidChangeConfiguration(({ settings }) =>
    session.attempt("taking settings", () => session.takeSettings(settings?.modelver)),
  );
  connection.onNotification(WORKSPACE_TRUSTED, () =>
    session.attempt("taking the workspace's trust", () => session.trustWorkspace()),
  );
  connection.onNotification(NETWORK, (params: NetworkParams) =>
    session.attempt("taking access to registries", () => session.takeNetwork(params)),
  );
  connection.onDidChangeWatchedFiles(({ changes }) =>
    session.attempt("taking changes on the disk", () => takeDiskChanges(session, changes)),
  );
  connection.onShutdown(() => session.dispose());
}

async function register(connection: Connection, session: Session, support: ClientSupport): Promise<void> {
  const registrations: Promise<unknown>[] = [];
  if (support.configurationChanges) {
    registrations.push(connection.client.register(DidChangeConfigurationNotification.type, { section: "modelver" }));
  }
  if (support.watchedFiles) registrations.push(watchFiles(connection));
  if (support.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
      session.attempt("changing folders", () =>
        session.changeFolders(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        ),
      ),
    );
  }
  await Promise.all(registrations);
}

function serveRequests(connection: Connection, session: Session, version: string): void {
  connection.onRequest(NAME_AT, (params, token) =>
    answer(token, async () => {
      const asked = await session.positionAt(params);
      const name = asked?.folder.project.referenceAt(asked.path, asked.position, asked.cell)?.name ?? null;
      return name === null ? null : { name };
    }),
  );
  connection.onRequest(CHECK_WORKSPACE, (params: CheckWorkspaceParams, token) =>
    checkWorkspace(session, connection, params, token),
  );
  connection.onRequest(REPORT, (params: ReportParams, token) =>
    answer(token, () => folderReport(session, params, version)),
  );
  connection.onRequest(EXPLAIN_NAME, ({ name }: ExplainNameParams) => ({
    markdown: `# ${inlineCode(name)}\n\n${describeName(name)}\n`,
  }));
}
