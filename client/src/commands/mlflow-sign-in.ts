import { ConfigurationTarget, l10n, window, workspace } from "vscode";
import type { NetworkAccess } from "../network/network-access.ts";
import { endpointOf, passwordHeader, tokenHeader } from "../network/sign-ins.ts";

/** Asks for the address of an MLflow server and what it wants to know of whoever asks; both stay in VS Code's secret storage. */
export async function signInToMlflow(access: NetworkAccess): Promise<void> {
  const endpoint = await askEndpoint();
  if (endpoint === undefined) return;
  const authorization = await askAuthorization(endpoint);
  if (authorization === undefined) return;
  await access.signIn({ endpoint, authorization });
  await offerLeave(endpoint);
}

/** Forgets what the user signed in to an MLflow server with. */
export async function signOutOfMlflow(access: NetworkAccess): Promise<void> {
  await access.ready;
  if (access.servers.length === 0) {
    window.showInformationMessage(l10n.t("You are signed in to no MLflow server."));
    return;
  }
  const endpoint = await window.showQuickPick(access.servers, { placeHolder: l10n.t("Sign out of which server?") });
  if (endpoint !== undefined) await access.signOut(endpoint);
}

async function askEndpoint(): Promise<string | undefined> {
  const configured = workspace.getConfiguration("modelver").get<string>("mlflow.trackingUri");
  const text = await window.showInputBox({
    title: l10n.t("Sign in to an MLflow server"),
    prompt: l10n.t("Address of the tracking server, without a password"),
    value: endpointOf(configured || process.env.MLFLOW_TRACKING_URI || "") ?? "https://",
    ignoreFocusOut: true,
    validateInput: (value) =>
      endpointOf(value) === undefined ? l10n.t("It looks like https://mlflow.example.org.") : undefined,
  });
  return text === undefined ? undefined : endpointOf(text);
}

async function askAuthorization(endpoint: string): Promise<string | undefined> {
  const withToken = { label: l10n.t("Access token") };
  const withPassword = { label: l10n.t("User name and password") };
  const placeHolder = l10n.t("How does {0} know who asks?", endpoint);
  const chosen = await window.showQuickPick([withToken, withPassword], { placeHolder, ignoreFocusOut: true });
  if (chosen === undefined) return undefined;
  if (chosen === withToken) {
    const token = await ask(l10n.t("Access token for {0}", endpoint), true);
    return token === undefined ? undefined : tokenHeader(token);
  }
  const username = await ask(l10n.t("User name at {0}", endpoint), false);
  const password = username === undefined ? undefined : await ask(l10n.t("Password at {0}", endpoint), true);
  return username === undefined || password === undefined ? undefined : passwordHeader(username, password);
}

function ask(title: string, password: boolean): Thenable<string | undefined> {
  const validateInput = (value: string) => (value.trim() === "" ? l10n.t("Something is wanted here.") : undefined);
  return window.showInputBox({ title, password, ignoreFocusOut: true, validateInput });
}

/** Whoever signs in wants the server to be asked, but leave is the user's to give. */
async function offerLeave(endpoint: string): Promise<void> {
  const settings = workspace.getConfiguration("modelver");
  if (settings.get("mlflow.online") === true) return;
  const turnOn = l10n.t("Ask MLflow Servers");
  const message = l10n.t("Signed in to {0}. It is not asked yet: the setting modelver.mlflow.online is off.", endpoint);
  const chosen = await window.showInformationMessage(message, turnOn);
  if (chosen === turnOn) await settings.update("mlflow.online", true, ConfigurationTarget.Global);
}
