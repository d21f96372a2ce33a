import path from "node:path";
import { l10n, type QuickPickItem, RelativePattern, type Uri, type WorkspaceFolder, window, workspace } from "vscode";

/** Files that hold data, without their dot. */
const ENDINGS = ["csv", "tsv", "tab", "jsonl", "ndjson", "parquet", "pq", "db", "sqlite", "sqlite3"];
const DATA_FILES = `**/*.{${[...ENDINGS, ...["csv", "tsv", "jsonl", "ndjson"].flatMap((each) => [`${each}.gz`, `${each}.zst`])].join(",")}}`;
/** What packages bring along is nobody's log. */
const OF_PACKAGES = "**/{node_modules,.venv,venv,site-packages,.git}/**";
/** More files than these are not worth a list. */
const MOST_FILES = 500;
/** So many files of a kind in a folder are offered as one. */
const MANY = 3;

interface DataItem extends QuickPickItem {
  /** As a configuration in the folder has it; undefined: the user looks for it. */
  data?: string;
}

/**
 * Asks for files, folders or globs of data. Undefined where the user chose nothing.
 * @returns paths as a configuration in the folder has them
 */
export async function chooseData(
  folder: WorkspaceFolder,
  title: string,
  placeHolder: string,
): Promise<string[] | undefined> {
  const browse: DataItem = { label: l10n.t("$(folder-opened) Other files or folders…"), alwaysShow: true };
  const found = await workspace.findFiles(new RelativePattern(folder, DATA_FILES), OF_PACKAGES, MOST_FILES);
  const paths = found.map((uri) => relativePath(folder, uri)).sort();
  const items = [...globsOf(paths), ...paths].map((data): DataItem => ({ label: data, data }));
  const chosen = await window.showQuickPick([...items, browse], {
    title,
    placeHolder,
    canPickMany: true,
    ignoreFocusOut: true,
  });
  if (chosen === undefined || chosen.length === 0) return undefined;
  const listed = chosen.flatMap(({ data }) => (data === undefined ? [] : [data]));
  if (!chosen.includes(browse)) return listed;
  const others = await browseFor(folder, title);
  return others === undefined ? undefined : [...listed, ...others];
}

/** `logs/*.jsonl` where a folder holds many of them: what comes later is meant too. */
function globsOf(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const each of paths) {
    const glob = path.posix.join(path.posix.dirname(each), `*${path.posix.extname(each)}`);
    counts.set(glob, (counts.get(glob) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= MANY).map(([glob]) => glob);
}

async function browseFor(folder: WorkspaceFolder, title: string): Promise<string[] | undefined> {
  const chosen = await window.showOpenDialog({
    defaultUri: folder.uri,
    canSelectFiles: true,
    canSelectFolders: true,
    canSelectMany: true,
    title,
    openLabel: l10n.t("Choose"),
    filters: { [l10n.t("Data")]: ENDINGS, [l10n.t("All files")]: ["*"] },
  });
  const paths = (chosen ?? []).filter(({ scheme }) => scheme === "file").map((uri) => relativePath(folder, uri));
  return paths.length === 0 ? undefined : paths;
}

/** A path as the configuration has it, with forward slashes; absolute where it lies elsewhere. */
function relativePath({ uri: root }: WorkspaceFolder, uri: Uri): string {
  const relative = path.relative(root.fsPath, uri.fsPath);
  const isOutside = relative.startsWith("..") || path.isAbsolute(relative);
  return (isOutside ? uri.fsPath : relative).split(path.sep).join("/");
}
