import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { readTextFileAtOnce } from "./file-reading.ts";

/**
 * The root of the project that a path belongs to. In a git checkout that is the outermost folder with a configuration (modelver.toml, or a
 * pyproject.toml with a `[tool.modelver]` table), so that the root is the same whatever part of the checkout is asked about; without any, the
 * checkout's own folder. Elsewhere it is the nearest folder with a configuration, as nothing says where the project ends; else the folder itself.
 * @param start absolute path of a file or folder
 */
export function projectRoot(start: string): string {
  const folder = isFolder(start) ? start : path.dirname(start);
  const configured: string[] = [];
  for (let at = folder; ; at = path.dirname(at)) {
    if (isConfigured(at)) configured.push(at);
    if (existsSync(path.join(at, ".git"))) return configured.at(-1) ?? at;
    if (at === path.dirname(at)) return configured[0] ?? folder;
  }
}

function isConfigured(folder: string): boolean {
  return existsSync(path.join(folder, "modelver.toml")) || hasModelverTable(path.join(folder, "pyproject.toml"));
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
