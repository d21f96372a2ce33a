import { Disposable, RelativePattern, Uri, workspace } from "vscode";
import { watchedFiles } from "./watched-files.ts";

/** Calls back when data changes on the disk, comes or goes. */
export function watchData(home: string, names: readonly string[], changed: () => void): Disposable {
  const watchers = watchedFiles(home, names).map(({ folder, pattern }) => {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.file(folder), pattern));
    watcher.onDidChange(changed);
    watcher.onDidCreate(changed);
    watcher.onDidDelete(changed);
    return watcher;
  });
  return Disposable.from(...watchers);
}
