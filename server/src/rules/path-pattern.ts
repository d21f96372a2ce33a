import ignore, { type Ignore } from "ignore";

const compiled = new Map<string, Ignore>();

/**
 * Whether a path matches a pattern in .gitignore's form; a path outside the folder that the pattern is written for matches nothing.
 * @param path relative to the project's root, with forward slashes
 * @param folder what the pattern is relative to, itself relative to the root; empty: the root
 */
export function matchesPattern(pattern: string, path: string, folder = ""): boolean {
  const seen = seenFrom(folder, path);
  if (seen === null || !ignore.isPathValid(seen)) return false;
  let matcher = compiled.get(pattern);
  if (matcher === undefined) {
    matcher = ignore().add(pattern);
    compiled.set(pattern, matcher);
  }
  return matcher.ignores(seen);
}

/** A path as seen from a folder, both relative to the root, with forward slashes; null where it does not lie inside. */
export function seenFrom(folder: string, path: string): string | null {
  if (folder === "") return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}
