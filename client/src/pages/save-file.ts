import { Buffer } from "node:buffer";
import { commands, l10n, Uri, window, workspace } from "vscode";

/** What a page has for the user to keep; `data` is text, or base64 where `isBinary`. */
export interface SavedFile {
  fileName: string;
  data: string;
  isBinary: boolean;
}

/** Lets the user save a file; says where it is, and opens it on request. */
export async function saveFile({ fileName, data, isBinary }: SavedFile): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const target = await window.showSaveDialog(
    folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, fileName) },
  );
  if (target === undefined) return;
  await workspace.fs.writeFile(target, Buffer.from(data, isBinary ? "base64" : "utf8"));
  const open = l10n.t("Open");
  const choice = await window.showInformationMessage(l10n.t("{0} was saved.", workspace.asRelativePath(target)), open);
  if (choice === open) await commands.executeCommand("vscode.open", target);
}
