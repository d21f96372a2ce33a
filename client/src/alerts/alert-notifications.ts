import { commands, l10n, window, workspace } from "vscode";
import { type AlertNode, type AlertsParams, SHOW_DRIFT } from "../../../server/src/lsp/protocol.ts";
import { openPlace } from "../commands/open-place.ts";
import { alertNews, type MonitorNews } from "./alert-changes.ts";
import { withoutLinks } from "./notification-text.ts";

/** Shows a message with buttons. @returns the button that was chosen */
type Show = (message: string, isWarning: boolean, buttons: string[]) => Thenable<string | undefined>;

/** Says in the window that an alert of a monitor begins or is over, once each. */
export class AlertNotifications {
  private readonly show: Show;
  /** What fires, by the URI of the folder. What does when the window is opened is no news: the code's own marks show it. */
  private readonly known = new Map<string, readonly AlertNode[]>();

  constructor(show: Show = showMessage) {
    this.show = show;
  }

  /** Takes what fires now; a server that was started anew tells all of it again. */
  take({ folders }: AlertsParams): void {
    for (const { uri, alerts } of folders) {
      const before = this.known.get(uri);
      this.known.set(uri, alerts);
      if (before === undefined || !isWanted()) continue;
      for (const news of alertNews(before, alerts)) void tell(news, this.show);
    }
  }
}

/** What lies in a folder that nobody trusts may say anything. */
function isWanted(): boolean {
  return workspace.isTrusted && workspace.getConfiguration("modelver").get("alerts.notifications") === true;
}

async function tell(news: MonitorNews, showMessage: Show): Promise<void> {
  const { begun, over } = news;
  const [first] = begun;
  const spoken = first ?? over[0]!;
  const show = l10n.t("Show Drift");
  const open = l10n.t("Open Code");
  const { use, monitorId } = spoken;
  const buttons = [...(monitorId === null ? [] : [show]), ...(use === null ? [] : [open])];
  const chosen = await showMessage(withoutLinks(messageOf(news)), first !== undefined, buttons);
  if (chosen === show) await commands.executeCommand(SHOW_DRIFT, monitorId);
  if (chosen === open && use !== null) await openPlace(...use);
}

function showMessage(message: string, isWarning: boolean, buttons: string[]): Thenable<string | undefined> {
  return isWarning
    ? window.showWarningMessage(message, ...buttons)
    : window.showInformationMessage(message, ...buttons);
}

function messageOf({ begun, over }: MonitorNews): string {
  const [first] = begun;
  if (first !== undefined) {
    const more = begun.length === 1 ? "" : ` ${l10n.t("(and {0} more)", begun.length - 1)}`;
    return `${l10n.t("{0} is in alert", nameOf(first))}: ${first.summary.replace(/\.$/, "")}${more}`;
  }
  const ended = over[0]!;
  return over.length === 1
    ? l10n.t("An alert of {0} is over: {1}", nameOf(ended), ended.summary)
    : l10n.t("{0} alerts of {1} are over.", over.length, nameOf(ended));
}

function nameOf({ model, monitor }: AlertNode): string {
  return model ?? monitor;
}
