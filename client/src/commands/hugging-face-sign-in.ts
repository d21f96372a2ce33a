import { ConfigurationTarget, l10n, window, workspace } from "vscode";
import type { NetworkAccess } from "../network/network-access.ts";

/** Asks for an access token of the Hugging Face Hub; it stays in VS Code's secret storage. */
export async function signInToHuggingFace(access: NetworkAccess): Promise<void> {
  const token = await window.showInputBox({
    title: l10n.t("Access token of the Hugging Face Hub"),
    prompt: l10n.t(
      "One that may read will do: huggingface.co/settings/tokens. It is kept by the editor and sent to the Hub alone.",
    ),
    password: true,
    ignoreFocusOut: true,
    validateInput: (text) => (/^[!-~]+$/.test(text.trim()) ? undefined : l10n.t("A token is one word.")),
  });
  if (token === undefined) return;
  await access.signInToHub(token.trim());
  await offerLeave();
}

/** Forgets the token. */
export async function signOutOfHuggingFace(access: NetworkAccess): Promise<void> {
  await access.signOutOfHub();
  window.showInformationMessage(
    l10n.t("The token is forgotten. One of the environment, or of the Hugging Face libraries, is used as before."),
  );
}

/** Whoever signs in wants the Hub to be asked, but leave is the user's to give. */
async function offerLeave(): Promise<void> {
  const settings = workspace.getConfiguration("modelver");
  if (settings.get("huggingface.online") === true) return;
  const turnOn = l10n.t("Ask the Hugging Face Hub");
  const message = l10n.t("Signed in. The Hub is not asked yet: the setting modelver.huggingface.online is off.");
  const chosen = await window.showInformationMessage(message, turnOn);
  if (chosen === turnOn) await settings.update("huggingface.online", true, ConfigurationTarget.Global);
}
