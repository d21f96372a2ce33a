import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgressCreateRequest,
} from "vscode-languageserver/node";
import { projectFolder } from "../../scripts/project.mjs";
import { type InitializationOptions, STATUS, type StatusParams } from "../../server/src/lsp/protocol.ts";

/** As VS Code's client, without pulling diagnostics: what is pushed needs no asking. */
const CAPABILITIES: ClientCapabilities = {
  workspace: {
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ["markdown"] },
    definition: { linkSupport: true },
    completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true } },
    rename: { prepareSupport: true },
  },
  window: { workDoneProgress: true },
};

/** An editor as far as the protocol sees one, that opens files of a folder and notes when diagnostics come. */
export class LanguageClient {
  readonly connection: ProtocolConnection;
  /** What the server announced. */
  capabilities: ServerCapabilities = {};
  private readonly process: ChildProcess;
  private readonly folder: string;
  private readonly versions = new Map<string, number>();
  private readonly waiting = new Map<string, (diagnostics: Diagnostic[]) => void>();
  private readonly whenRead: Promise<void>;

  /**
   * Starts the server that is built.
   * @param folder absolute
   * @param environment variables that it sees beside this process's own
   */
  constructor(folder: string, environment: NodeJS.ProcessEnv = {}) {
    this.folder = folder;
    const server = path.join(projectFolder, "dist/server.cjs");
    const env = { ...process.env, ...environment };
    this.process = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"], env });
    const { stdout, stdin } = this.process;
    if (stdout === null || stdin === null) throw new Error("the server has no standard streams");
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
      this.waiting.get(uri)?.(diagnostics),
    );
    this.whenRead = new Promise((resolve) => {
      this.connection.onNotification(STATUS, ({ state }: StatusParams) => {
        if (state === "ready") resolve();
      });
    });
    this.connection.onRequest(RegistrationRequest.type, () => {});
    this.connection.onRequest(WorkDoneProgressCreateRequest.type, () => {});
    this.connection.listen();
  }

  /** @param options beside those that this client lives by */
  async initialize(options: InitializationOptions = {}): Promise<void> {
    const uri = pathToFileURL(this.folder).href;
    const { capabilities } = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: uri,
      capabilities: CAPABILITIES,
      // Its status tells when the workspace is read.
      initializationOptions: { ...options, canShowStatus: true },
      workspaceFolders: [{ uri, name: path.basename(this.folder) }],
    });
    this.capabilities = capabilities;
    await this.connection.sendNotification(InitializedNotification.type, {});
  }

  /** Resolves when the server says that the workspace is read. */
  read(): Promise<void> {
    return this.whenRead;
  }

  uriOf(file: string): string {
    return pathToFileURL(path.join(this.folder, file)).href;
  }

  /** Opens a file with the text on the disk, or another. */
  async open(
    file: string,
    languageId: string,
    text = readFileSync(path.join(this.folder, file), "utf8"),
  ): Promise<void> {
    const uri = this.uriOf(file);
    this.versions.set(uri, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Types a text at a position. */
  async type(file: string, position: { line: number; character: number }, text: string): Promise<void> {
    const uri = this.uriOf(file);
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: position, end: position }, text }],
    });
  }

  close(file: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: this.uriOf(file) },
    });
  }

  /** Resolves once some diagnostics of a file have been published that are not empty. */
  diagnosed(file: string): Promise<void> {
    const uri = this.uriOf(file);
    return new Promise((resolve) => {
      this.waiting.set(uri, (diagnostics) => {
        if (diagnostics.length === 0) return;
        this.waiting.delete(uri);
        resolve();
      });
    });
  }

  /** Milliseconds that the server's main thread has run so far; null where the system does not say. */
  processorTime(): number | null {
    const { pid } = this.process;
    try {
      const [nanoseconds] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, "utf8").split(" ");
      return Number(nanoseconds) / 1e6;
    } catch {
      return null;
    }
  }

  /** Memory that the server's process holds, in bytes; null where the system does not say. */
  residentMemory(): number | null {
    return this.memory(/VmRSS:\s+(\d+)/);
  }

  /** The most memory that the server's process held so far, in bytes; null where the system does not say. */
  peakMemory(): number | null {
    return this.memory(/VmHWM:\s+(\d+)/);
  }

  private memory(line: RegExp): number | null {
    try {
      const [, kilobytes] = line.exec(readFileSync(`/proc/${this.process.pid}/status`, "utf8")) ?? [];
      return kilobytes === undefined ? null : Number(kilobytes) * 1024;
    } catch {
      return null;
    }
  }

  /** Ends the server, however it is. */
  kill(): void {
    this.process.kill("SIGKILL");
    this.connection.dispose();
  }
}
