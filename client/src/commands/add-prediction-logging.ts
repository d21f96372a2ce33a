import { l10n, Uri, window, workspace } from "vscode";
import { chooseFolder } from "./choose-folder.ts";

const FILE = "prediction_log.py";

/**
 * Puts the Python file that logs predictions into a folder, or shows the one that is there.
 * @param source the extension's own folder
 * @param given the folder; left out: the user chooses one
 */
export async function addPredictionLogging(source: Uri, given?: Uri): Promise<void> {
  const folder =
    given instanceof Uri ? given : await chooseFolder(l10n.t("From which folder does the serving code import?"));
  if (folder === undefined) return;
  const file = Uri.joinPath(folder, FILE);
  const isThere = await workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  if (!isThere) await workspace.fs.copy(Uri.joinPath(source, "dist", FILE), file, { overwrite: false });
  await window.showTextDocument(file);
}
