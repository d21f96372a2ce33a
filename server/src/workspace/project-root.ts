import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { readTextFileAtOnce } from "./file-reading.ts";

/**
 * The root of the project that a path belongs to: the nearest folder at or above it that holds modelver.toml, a
 * pyproject.toml with a `[tool.modelver]` table, or a git checkout; else the folder itself.
 * @param start absolute path of a file or folder
 */
export function projectRoot(start: string): string {
  const folder = isFolder(start) ? start : path.dirname(start);
  for (let at = folder; ; at = path.dirname(at)) {
    if (isRoot(at)) return at;
    if (at === path.dirname(at)) return folder;
  }
}

function isRoot(folder: string): boolean {
  return (
    existsSync(path.join(folder, "modelver.toml")) ||
    existsSync(path.join(folder, ".git")) ||
    hasModelverTable(path.join(folder, "pyproject.toml"))
  );
}

function hasModelverTable(pyproject: string): boolean {
  const reading = readTextFileAtOnce(pyproject);
  return reading !== null && "text" in reading && /^[ \t]*\[tool\.modelver\b/m.test(reading.text);
}

function isFolder(absolute: string): boolean {
  try {
    return statSync(absolute).isDirectory();
  } catch {
    return false;
  }
}
