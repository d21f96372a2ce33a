import path from "node:path";

const GLOB = /[*?[]/;
/** `predictions.db#log` is a table of a database. */
const TABLE = /^(.+\.(?:db|sqlite|sqlite3))#.+$/i;

/** Files below a folder. */
export interface WatchedFiles {
  /** Absolute. */
  folder: string;
  /** In VS Code's form. */
  pattern: string;
}

/**
 * The files that names of data stand for: files, folders with all below them, and globs.
 * @param home absolute; what relative names are relative to
 */
export function watchedFiles(home: string, names: readonly string[]): WatchedFiles[] {
  return names.flatMap((name) => {
    const whole = path.resolve(home, name.replace(TABLE, "$1"));
    const parts = whole.split(path.sep);
    const first = parts.findIndex((part) => GLOB.test(part));
    if (first > 0)
      return [{ folder: parts.slice(0, first).join(path.sep) || path.sep, pattern: parts.slice(first).join("/") }];
    return [
      { folder: path.dirname(whole), pattern: path.basename(whole) },
      { folder: whole, pattern: "**" },
    ];
  });
}
