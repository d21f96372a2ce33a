import { existsSync } from "node:fs";
import path from "node:path";
import ignore, { type Ignore } from "ignore";
import { readTextFileAtOnce } from "./file-reading.ts";

/** Folders that hold no code of the project's own, in the ecosystems that ModelVer reads. */
const ALWAYS_IGNORED = [
  ".git",
  ".hg",
  ".svn",
  ".direnv",
  ".eggs",
  ".mypy_cache",
  ".nox",
  ".pytest_cache",
  ".ruff_cache",
  ".tox",
  ".venv",
  "__pycache__",
  "__pypackages__",
  ".ipynb_checkpoints",
  "node_modules",
  "site-packages",
  "venv",
].map((name) => `${name}/`);

interface Layer {
  patterns: Ignore;
  /** The path as the patterns see it, or null where it lies outside their folder. */
  inside(relativePath: string): string | null;
}

/** Which paths a walk leaves out: .gitignore files on the way down, the project's `exclude`, and the usual folders. */
export class IgnoredFiles {
  private readonly layers: readonly Layer[];

  private constructor(layers: readonly Layer[]) {
    this.layers = layers;
  }

  /** @param exclude patterns in .gitignore's form, relative to the root */
  static atRoot(root: string, exclude: readonly string[]): IgnoredFiles {
    const own: Layer = {
      patterns: ignore()
        .add(ALWAYS_IGNORED)
        .add([...exclude]),
      inside: (relativePath) => relativePath,
    };
    return new IgnoredFiles([...layersAbove(root), own]).below(root, "");
  }

  /** The same, with the .gitignore of a folder on top. `folder` is relative to the root, with forward slashes. */
  below(root: string, folder: string): IgnoredFiles {
    const patterns = readGitignore(path.join(root, folder));
    if (patterns === null) return this;
    const prefix = folder === "" ? "" : `${folder}/`;
    const inside = (relativePath: string) =>
      relativePath.startsWith(prefix) ? relativePath.slice(prefix.length) : null;
    return new IgnoredFiles([...this.layers, { patterns, inside }]);
  }

  /** Whether a walk from the root would not come to a file: it or a folder on the way is left out. */
  hasOnTheWay(root: string, file: string): boolean {
    const parts = file.split("/");
    if (parts[0] === "..") return false;
    let ignored: IgnoredFiles = this;
    for (let depth = 1; depth < parts.length; depth++) {
      const folder = parts.slice(0, depth).join("/");
      if (ignored.has(folder, true)) return true;
      ignored = ignored.below(root, folder);
    }
    return ignored.has(file, false);
  }

  /** Whether a path relative to the root is left out; the nearest .gitignore that speaks of it decides, as in git. */
  has(relativePath: string, isFolder: boolean): boolean {
    for (const { patterns, inside } of this.layers.toReversed()) {
      const seen = inside(relativePath);
      if (seen === null || seen === "") continue;
      const verdict = patterns.test(isFolder ? `${seen}/` : seen);
      if (verdict.ignored) return true;
      if (verdict.unignored) return false;
    }
    return false;
  }
}

function readGitignore(folder: string): Ignore | null {
  const reading = readTextFileAtOnce(path.join(folder, ".gitignore"));
  return reading === null || "skipped" in reading ? null : ignore().add(reading.text);
}

/** A root inside a larger git checkout is ignored by that checkout's files too. */
function layersAbove(root: string): Layer[] {
  const layers: Layer[] = [];
  let at = root;
  while (!existsSync(path.join(at, ".git"))) {
    const parent = path.dirname(at);
    if (parent === at) return [];
    at = parent;
    const patterns = readGitignore(at);
    const prefix = path.relative(at, root).split(path.sep).join("/");
    if (patterns !== null) layers.unshift({ patterns, inside: (relativePath) => `${prefix}/${relativePath}` });
  }
  return layers;
}
