import { commands, l10n, window } from "vscode";
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from "vscode-languageclient/node";

/** A server that dies more often than this within the period is not started again by itself. */
const MOST_RESTARTS = 4;
const PERIOD = 3 * 60_000;

/** Starts a dead server again and tells the user; gives up where it dies again and again. */
export class CrashHandling implements ErrorHandler {
  private readonly crashes: number[] = [];
  private readonly gaveUp: () => void;

  constructor(gaveUp: () => void) {
    this.gaveUp = gaveUp;
  }

  /** A message that could not be read or written: one is no reason to start again. */
  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    return { action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.crashes.push(now);
    const recent = this.crashes.filter((time) => now - time < PERIOD).length;
    if (recent > MOST_RESTARTS) {
      this.gaveUp();
      void offer(l10n.t("ModelVer's server stopped five times within three minutes and stays off."), l10n.t("Restart"));
      return { action: CloseAction.DoNotRestart, handled: true };
    }
    void offer(l10n.t("ModelVer's server stopped unexpectedly and was started again."));
    return { action: CloseAction.Restart, handled: true };
  }
}

/** @param restart title of the button that starts it again; left out: no such button */
async function offer(message: string, restart?: string): Promise<void> {
  const showOutput = l10n.t("Show Output");
  const choice = await window.showWarningMessage(message, ...(restart === undefined ? [] : [restart]), showOutput);
  if (choice === showOutput) await commands.executeCommand("modelver.showLog");
  else if (choice !== undefined) await commands.executeCommand("modelver.restart");
}
