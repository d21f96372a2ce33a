import type { Dirent, Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { LIST_ENDINGS, readListName } from "../corpus/reading/list-format.ts";
import { failureText } from "./failure-text.ts";

/** A file that holds a list of names. */
export interface FoundList {
  /** As the user wrote it, with what was found below it. */
  path: string;
  /** Bytes; null of what has no size, such as a pipe. */
  size: number | null;
}

/** The lists at or below some paths, and what was passed over. */
export interface FoundLists {
  lists: FoundList[];
  skipped: { path: string; reason: string }[];
}

/**
 * Finds the lists at or below paths, each once, those of a folder in the order of their names. A file that is named itself is a list
 * whatever its ending; in a folder, lists are known by their endings, hidden files are passed over and symbolic links are not followed.
 * @throws {Error} where a named path does not exist
 */
export async function findLists(paths: readonly string[]): Promise<FoundLists> {
  const found: FoundLists = { lists: [], skipped: [] };
  for (const named of paths) {
    const status = await stat(named);
    if (status.isDirectory()) await findInFolder(named, found);
    else found.lists.push({ path: named, size: status.isFile() ? status.size : null });
  }
  const known = new Set<string>();
  found.lists = found.lists.filter((list) => {
    const absolute = path.resolve(list.path);
    if (known.has(absolute)) return false;
    known.add(absolute);
    return true;
  });
  return found;
}

async function findInFolder(folder: string, found: FoundLists): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    found.skipped.push({ path: folder, reason: failureText(error) });
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const below = path.join(folder, entry.name);
    if (entry.isDirectory()) await findInFolder(below, found);
    else await findFile(entry, below, found);
  }
}

async function findFile(entry: Dirent, file: string, found: FoundLists): Promise<void> {
  if (entry.isSymbolicLink()) found.skipped.push({ path: file, reason: "is a symbolic link" });
  else if (!entry.isFile()) found.skipped.push({ path: file, reason: "not a regular file" });
  else if (readListName(file).format === null)
    found.skipped.push({ path: file, reason: `no list by its ending (${LIST_ENDINGS})` });
  else {
    const status = await stat(file).catch((error: unknown): Stats | string => failureText(error));
    if (typeof status === "string") found.skipped.push({ path: file, reason: status });
    else found.lists.push({ path: file, size: status.size });
  }
}
