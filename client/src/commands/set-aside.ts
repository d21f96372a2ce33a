import { l10n, window, workspace } from "vscode";
import { SET_ASIDE_EDIT, type SetAsideArguments, type SetAsideParams } from "../../../server/src/lsp/protocol.ts";
import type { Server } from "../server.ts";

/** Asks why the project does without a practice, and writes it into the configuration. */
export async function setAside(server: Server, ...[folder, code, name]: SetAsideArguments): Promise<void> {
  const reason = await window.showInputBox({
    title: l10n.t("Set {0} ({1}) aside", code, name),
    prompt: l10n.t("Why does it not apply to this project?"),
    placeHolder: l10n.t("runs on a shared cluster"),
    validateInput: (text) => (text.trim() === "" ? l10n.t("Write a reason.") : undefined),
  });
  if (reason !== undefined) await writeReason(server, { folder, code, reason: reason.trim() });
}

async function writeReason(server: Server, params: SetAsideParams): Promise<void> {
  const client = await server.client();
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(
    await client.sendRequest<object | null>(SET_ASIDE_EDIT, params),
  );
  if (edit === undefined) {
    void window.showWarningMessage(
      l10n.t("The configuration cannot be added to: write set-aside for {0} yourself.", params.code),
    );
    return;
  }
  const unsaved = new Set(workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString()));
  if (!(await workspace.applyEdit(edit))) return;
  // What somebody was writing there stays theirs to save.
  for (const [uri] of edit.entries()) {
    if (!unsaved.has(uri.toString())) await (await workspace.openTextDocument(uri)).save();
  }
}
