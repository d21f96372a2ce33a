import path from "node:path";

/**
 * The folders that hold a file, the nearest first and the root last, as paths relative to the root with forward slashes; the root alone for a
 * file outside of it.
 */
export function foldersUp(file: string): string[] {
  const folder = path.posix.dirname(file);
  const parts = folder === "." || folder.startsWith("..") ? [] : folder.split("/");
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join("/")), ""];
}
