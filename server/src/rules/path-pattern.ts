import ignore, { type Ignore } from "ignore";

const compiled = new Map<string, Ignore>();

/**
 * Whether a path matches a pattern in .gitignore's form. Both are relative to the project's root, with forward slashes;
 * a path outside the root matches nothing.
 */
export function matchesPattern(pattern: string, path: string): boolean {
  if (!ignore.isPathValid(path)) return false;
  let matcher = compiled.get(pattern);
  if (matcher === undefined) {
    matcher = ignore().add(pattern);
    compiled.set(pattern, matcher);
  }
  return matcher.ignores(path);
}
