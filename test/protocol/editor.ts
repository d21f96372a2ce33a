import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  WorkDoneProgressCreateRequest,
} from "vscode-languageserver/node";

const SERVER = fileURLToPath(new URL("../../dist/server.cjs", import.meta.url));
const PATIENCE = 8000;

/** What a full-grown editor announces; tests take parts away. */
export const CAPABILITIES: ClientCapabilities = {
  workspace: {
    configuration: false,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ["markdown"] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source"] } } },
  },
  notebookDocument: { synchronization: {} },
  window: { workDoneProgress: true },
};

/** An editor as far as the protocol sees one: the built server as a process of its own, talked to over stdio. */
export class Editor {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  /** What the server asked to be told of. */
  readonly registrations: string[] = [];
  /** What it wrote to standard error. */
  errors = "";
  private readonly published = new Map<string, Diagnostic[]>();
  private readonly waiting = new Set<() => void>();
  private version = 0;

  /** @param environment variables that the server sees beside this process's own */
  constructor(environment: NodeJS.ProcessEnv = {}) {
    const env = { ...process.env, ...environment };
    this.process = spawn(process.execPath, [SERVER, "--stdio"], { stdio: "pipe", env });
    this.process.stderr?.on("data", (chunk) => {
      this.errors += chunk;
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.published.set(uri, diagnostics);
      for (const check of this.waiting) check();
    });
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations.map(({ method }) => method));
    });
    this.connection.onRequest(WorkDoneProgressCreateRequest.type, () => {});
    this.connection.listen();
  }

  /** Says hello for some folders; `settings` are those of the section `modelver`. */
  async initialize(
    folders: string[],
    options: { capabilities?: ClientCapabilities; locale?: string } & Record<string, unknown> = {},
  ): Promise<InitializeResult> {
    const { capabilities = CAPABILITIES, locale, ...initializationOptions } = options;
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions,
      ...(locale === undefined ? {} : { locale }),
      workspaceFolders: folders.map((folder) => ({ uri: uriOf(folder), name: path.basename(folder) })),
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  open(uri: string, text: string, languageId = "python"): Promise<void> {
    this.version++;
    const textDocument = { uri, languageId, version: this.version, text };
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    this.version++;
    const textDocument = { uri, version: this.version };
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** The last diagnostics that the server published for a URI. */
  diagnostics(uri: string): Diagnostic[] | undefined {
    return this.published.get(uri);
  }

  /** Resolves with the diagnostics of a URI as soon as they are as wanted. */
  waitFor(uri: string, isWanted: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => finish(null), PATIENCE);
      const check = () => {
        const diagnostics = this.published.get(uri);
        if (diagnostics !== undefined && isWanted(diagnostics)) finish(diagnostics);
      };
      const finish = (diagnostics: Diagnostic[] | null) => {
        clearTimeout(timer);
        this.waiting.delete(check);
        if (diagnostics !== null) resolve(diagnostics);
        else reject(new Error(`No such diagnostics for ${uri}; last: ${JSON.stringify(this.published.get(uri))}`));
      };
      this.waiting.add(check);
      check();
    });
  }

  /** Resolves with the diagnostics of a URI once one of them has the code. */
  async finding(uri: string, code: string): Promise<Diagnostic> {
    const diagnostics = await this.waitFor(uri, (all) => all.some((each) => each.code === code));
    return diagnostics.find((each) => each.code === code)!;
  }

  /** Ends the server as an editor does; returns its exit code. */
  async quit(): Promise<number | null> {
    const exited = once(this.process, "exit");
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    const [code] = await exited;
    this.connection.dispose();
    return code;
  }

  /** Ends the server, however it is. */
  kill(): void {
    this.process.kill("SIGKILL");
    this.connection.dispose();
  }
}

/** A diagnostic's message as text. */
export function messageOf({ message }: Diagnostic): string {
  return typeof message === "string" ? message : message.value;
}

/** A folder on the disk with some files, and the way to take it away. */
export interface TestFolder {
  folder: string;
  uri(file: string): string;
  remove(): void;
}

/** Writes files into a new folder. */
export function testFolder(files: Record<string, string>): TestFolder {
  const folder = mkdtempSync(path.join(tmpdir(), "modelver-protocol-"));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return {
    folder,
    uri: (file) => uriOf(path.join(folder, file)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The URI of an absolute path. */
export function uriOf(file: string): string {
  return pathToFileURL(file).href;
}
