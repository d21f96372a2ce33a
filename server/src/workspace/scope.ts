import { lstatSync, statSync } from "node:fs";
import path from "node:path";
import { toRelative } from "./file-walk.ts";
import { projectRoot } from "./project-root.ts";

/** A file or folder that was named is not there. */
export class MissingPath extends Error {}

/** What to check, and how to speak of it. */
export interface Scope {
  /** Root of the project, absolute. */
  root: string;
  /** Files and folders to check, absolute. */
  paths: string[];
  /** Reports give paths relative to this folder: the current one, or what is checked where that lies elsewhere. Absolute. */
  base: string;
}

/**
 * The scope of paths as a user gives them.
 * @param paths none: the current folder
 * @param currentFolder absolute
 * @throws {MissingPath} where a path does not exist
 */
export function scopeOf(paths: readonly string[], currentFolder: string): Scope {
  const absolute = (paths.length === 0 ? ["."] : paths).map((each) => path.resolve(currentFolder, each));
  // A link that leads nowhere is there all the same: it is skipped with a reason.
  const missing = absolute.findIndex((each) => lstatSync(each, { throwIfNoEntry: false }) === undefined);
  if (missing >= 0) throw new MissingPath(`${paths[missing]}: no such file or folder`);
  const start = absolute.map(folderOf).reduce(sharedFolder);
  return { root: projectRoot(start), paths: absolute, base: isInside(currentFolder, start) ? currentFolder : start };
}

/**
 * The scope of texts that come from elsewhere and are to be read as files, which need not exist.
 * @param fileNames at least one
 * @param currentFolder absolute
 */
export function scopeOfTexts(fileNames: readonly string[], currentFolder: string): Scope {
  const files = fileNames.map((each) => path.resolve(currentFolder, each));
  const folder = files.map((file) => path.dirname(file)).reduce(sharedFolder);
  return { root: projectRoot(folder), paths: files, base: isInside(currentFolder, folder) ? currentFolder : folder };
}

/** From a path relative to the project's root to the one a report shows, both with forward slashes; `.` is the folder itself. */
export function reportedPath({ root, base }: Scope, projectPath: string): string {
  return toRelative(base, path.join(root, projectPath)) || ".";
}

/** Whether a file of the project, there or not, is among what is checked; its path is relative to the project's root. */
export function isChecked({ root, paths }: Scope, file: string): boolean {
  return paths.some((each) => isInside(each, path.join(root, file)));
}

function folderOf(file: string): string {
  try {
    return statSync(file).isDirectory() ? file : path.dirname(file);
  } catch {
    // A link in a loop, or one that leads nowhere.
    return path.dirname(file);
  }
}

function sharedFolder(one: string, other: string): string {
  let shared = one;
  while (!isInside(shared, other) && shared !== path.dirname(shared)) shared = path.dirname(shared);
  return shared;
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
