import { l10n, Uri, window, workspace } from "vscode";

const PROJECTS = "**/pyproject.toml";
/** More folders than these are not worth a list. */
const MOST_LISTED = 20;

/**
 * One that is a root or holds a Python project, or any other that the user looks for.
 * @param placeHolder the question
 */
export async function chooseFolder(placeHolder: string): Promise<Uri | undefined> {
  const roots = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const projects = await workspace.findFiles(PROJECTS, undefined, MOST_LISTED);
  const holding = projects.map((uri) => Uri.joinPath(uri, ".."));
  const folders = [...new Map([...roots, ...holding].map((uri) => [uri.toString(), uri])).values()];
  const items = folders.map((uri) => ({ label: workspace.asRelativePath(uri, true), description: uri.fsPath, uri }));
  const elsewhere = { label: l10n.t("Another folder…"), description: "", uri: undefined };
  const chosen = await window.showQuickPick([...items, elsewhere], { placeHolder });
  if (chosen !== elsewhere) return chosen?.uri;
  const options = {
    canSelectFiles: false,
    canSelectFolders: true,
    ...(roots[0] === undefined ? {} : { defaultUri: roots[0] }),
  };
  return (await window.showOpenDialog(options))?.[0];
}
