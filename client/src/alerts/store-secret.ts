import { l10n, window } from "vscode";
import type { RouteSecret, WatchPlanNode } from "../../../server/src/lsp/protocol.ts";
import type { Server } from "../server.ts";
import type { RouteSecrets } from "./route-secrets.ts";
import { choosePlan } from "./watch-plans.ts";

/** Asks for a secret that an alert route names, and keeps it. */
export async function storeSecret(server: Server, secrets: RouteSecrets): Promise<void> {
  const plan = await choosePlan(server, l10n.t("Whose alerts?"));
  if (plan === undefined) return;
  if (plan.secrets.length === 0) {
    void window.showInformationMessage(l10n.t("No route that a monitor's alerts take wants a secret."));
    return;
  }
  const kept = await secrets.of(plan);
  const items = plan.secrets.map((secret) => ({ ...itemOf(secret, kept), secret }));
  const placeHolder = l10n.t("Which secret?");
  const chosen = await window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  if (chosen !== undefined) await askForSecret(plan, chosen.secret, secrets);
}

/** Asks for one secret. @returns whether it is kept now */
export async function askForSecret(plan: WatchPlanNode, secret: RouteSecret, secrets: RouteSecrets): Promise<boolean> {
  const { variable, route, receiver } = secret;
  const value = await window.showInputBox({
    title: l10n.t("{0} of the route {1}", variable, route),
    prompt: promptFor(receiver),
    password: true,
    ignoreFocusOut: true,
  });
  if (value === undefined) return false;
  await secrets.store(plan.root, secret, value);
  return value !== "";
}

function promptFor(receiver: string): string {
  const kept = l10n.t("Kept by the editor; leave it empty to forget what is kept.");
  const given = receiver === "" ? l10n.t("Alerts are sent to this address.") : l10n.t("Given to {0} alone.", receiver);
  return `${given} ${kept}`;
}

function itemOf({ variable, route, receiver }: RouteSecret, kept: Readonly<Record<string, string>>) {
  return {
    label: variable,
    description: [l10n.t("route {0}", route), receiver].filter((each) => each !== "").join(", "),
    detail: stateOf(variable, kept),
  };
}

function stateOf(variable: string, kept: Readonly<Record<string, string>>): string {
  if (Object.hasOwn(kept, variable)) return l10n.t("kept by the editor");
  return process.env[variable] ? l10n.t("taken from the environment") : l10n.t("not set");
}
