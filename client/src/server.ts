import { type Disposable, EventEmitter, type ExtensionContext, type LogOutputChannel } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { NetworkAccess } from "./network/network-access.ts";
import type { ServerStatus } from "./server-status.ts";

/**
 * The language server that is bundled beside the extension, and the client that speaks with it. The client is loaded when it is first
 * asked for, so that it costs no other extension a moment of its start.
 */
export class Server implements Disposable {
  private readonly context: ExtensionContext;
  private readonly log: LogOutputChannel;
  private readonly access: NetworkAccess;
  private readonly changed = new EventEmitter<ServerStatus>();
  private readonly practicesChanged = new EventEmitter<void>();
  private starting: Promise<LanguageClient> | undefined;
  private present: LanguageClient | undefined;
  private current: ServerStatus = { state: "starting", folders: [] };
  private started: number | undefined;
  /** Fires when the status may have changed, and with it the findings and references. */
  readonly onDidChangeStatus = this.changed.event;
  /** Fires when files changed on the disk that say how projects are kept. */
  readonly onDidChangePractices = this.practicesChanged.event;

  constructor(context: ExtensionContext, log: LogOutputChannel, access: NetworkAccess) {
    this.context = context;
    this.log = log;
    this.access = access;
  }

  get status(): ServerStatus {
    return this.current;
  }

  /** Process of the server; undefined while none runs. */
  get processId(): number | undefined {
    return this.present?.serverProcess?.pid;
  }

  /** Milliseconds that the last start took, the loading of the client included; undefined before it. */
  get startMilliseconds(): number | undefined {
    return this.started;
  }

  /** The client of the running server, which is started where it is not; rejects where it cannot. */
  client(): Promise<LanguageClient> {
    this.starting ??= this.start();
    return this.starting;
  }

  /** Starts the server anew, or for the first time. */
  async restart(): Promise<void> {
    if (this.present === undefined) await this.client();
    else await this.present.restart();
  }

  async stop(): Promise<void> {
    await this.present?.stop();
  }

  dispose(): void {
    this.changed.dispose();
    this.practicesChanged.dispose();
  }

  private async start(): Promise<LanguageClient> {
    const begun = performance.now();
    try {
      const { createClient } = await import("./language-client.ts");
      await this.access.ready;
      const client = createClient(
        this.context,
        this.log,
        { status: (status) => this.take(status), practicesChanged: () => this.practicesChanged.fire() },
        this.access,
      );
      this.present = client;
      await client.start();
      this.started = Math.round(performance.now() - begun);
      return client;
    } catch (error) {
      this.starting = undefined;
      this.present = undefined;
      this.take({ state: "stopped", folders: [] });
      throw error;
    }
  }

  private take(status: ServerStatus): void {
    this.current = status;
    this.changed.fire(status);
  }
}
