import { type ChildProcess, fork } from "node:child_process";
import { type Disposable, EventEmitter, type LogOutputChannel, l10n, workspace } from "vscode";
import type { FromProcess, ToProcess } from "../../../server/src/panel/protocol.ts";

/**
 * The process that holds a corpus and counts. It runs beside the language server, so that a large corpus costs no key press anything, and
 * ends with whoever started it.
 */
export class CorpusProcess implements Disposable {
  private readonly child: ChildProcess;
  private readonly answered = new EventEmitter<FromProcess>();
  private readonly ended = new EventEmitter<string>();
  private isWanted = true;
  /** Fires with every message. */
  readonly onMessage = this.answered.event;
  /** Fires where the process ends by itself, with what to tell the user. */
  readonly onUnexpectedEnd = this.ended.event;

  /** @param module the bundle of `server/src/panel/main.ts` */
  constructor(module: string, log: LogOutputChannel) {
    const { VSCODE_INSPECTOR_OPTIONS: _, ...environment } = process.env;
    const folder = workspace.workspaceFolders?.find(({ uri }) => uri.scheme === "file")?.uri.fsPath;
    this.child = fork(module, [], {
      env: { ...environment, ELECTRON_RUN_AS_NODE: "1" },
      execArgv: [],
      silent: true,
      // A path that the user gives is meant from there.
      ...(folder === undefined ? {} : { cwd: folder }),
    });
    this.child.stderr?.on("data", (data) => log.error(`corpus process: ${String(data).trimEnd()}`));
    this.child.on("message", (message: FromProcess) => this.answered.fire(message));
    this.child.on("error", (error) => this.end(error.message));
    this.child.on("exit", (code, signal) => this.end(l10n.t("it ended with {0}", String(code ?? signal))));
  }

  /** Undefined once it has ended. */
  get processId(): number | undefined {
    return this.child.exitCode === null ? this.child.pid : undefined;
  }

  send(message: ToProcess): void {
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
