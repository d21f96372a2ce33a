import { type ChildProcess, fork, type Serializable } from "node:child_process";
import { type Disposable, EventEmitter, type LogOutputChannel, l10n, workspace } from "vscode";

/** How a process behind a page is started. */
export interface PageProcessOptions {
  log: LogOutputChannel;
  /** For the log. */
  name: string;
  /** Variables beside this process's own. */
  environment?: NodeJS.ProcessEnv;
}

/**
 * A process that counts or measures for a page. It runs beside the language server, so that much work costs no key press anything, and
 * ends with whoever started it.
 */
export class PageProcess<Sent extends Serializable, Received> implements Disposable {
  private readonly child: ChildProcess;
  private readonly answered = new EventEmitter<Received>();
  private readonly ended = new EventEmitter<string>();
  private isWanted = true;
  /** Fires with every message. */
  readonly onMessage = this.answered.event;
  /** Fires where the process ends by itself, with what to tell the user. */
  readonly onUnexpectedEnd = this.ended.event;

  /** @param module the bundle that it runs */
  constructor(module: string, { log, name, environment: more = {} }: PageProcessOptions) {
    const { VSCODE_INSPECTOR_OPTIONS: _, ...environment } = process.env;
    const folder = workspace.workspaceFolders?.find(({ uri }) => uri.scheme === "file")?.uri.fsPath;
    this.child = fork(module, [], {
      env: { ...environment, ...more, ELECTRON_RUN_AS_NODE: "1" },
      execArgv: [],
      silent: true,
      // A path that the user gives is meant from there.
      ...(folder === undefined ? {} : { cwd: folder }),
    });
    this.child.stderr?.on("data", (data) => log.error(`${name}: ${String(data).trimEnd()}`));
    this.child.on("message", (message: Received) => this.answered.fire(message));
    this.child.on("error", (error) => this.end(error.message));
    this.child.on("exit", (code, signal) => this.end(l10n.t("it ended with {0}", String(code ?? signal))));
  }

  /** Undefined once it has ended. */
  get processId(): number | undefined {
    const { exitCode, signalCode, pid } = this.child;
    return exitCode === null && signalCode === null ? pid : undefined;
  }

  send(message: Sent): void {
    if (this.child.connected) this.child.send(message);
  }

  dispose(): void {
    this.isWanted = false;
    this.child.kill();
    this.answered.dispose();
    this.ended.dispose();
  }

  private end(reason: string): void {
    if (!this.isWanted) return;
    this.isWanted = false;
    this.ended.fire(l10n.t("The process that counts has stopped: {0}.", reason));
  }
}
