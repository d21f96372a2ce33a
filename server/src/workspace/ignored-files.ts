import { existsSync } from "node:fs";
import path from "node:path";
import { seenFrom } from "../rules/path-pattern.ts";
import { readTextFileAtOnce } from "./file-reading.ts";
import { IgnorePatterns, type IgnoreVerdict } from "./ignore-patterns.ts";

/** The name of git's own list of what to leave out, in any folder. */
export const GITIGNORE = ".gitignore";

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

/**
 * The patterns of files to leave out that the configuration of one folder gives, in .gitignore's form, relative to it. The folder is relative to the
 * root, empty: the root.
 * @param holds whether the folder may hold a file of some name
 */
export type ExcludeOf = (folder: string, holds: (name: string) => boolean) => readonly string[];

interface Layer {
  patterns: IgnorePatterns;
  /** The path as the patterns see it, or null where it lies outside their folder. */
  inside(relativePath: string): string | null;
}

const ANY_NAME = () => true;

/**
 * Which paths a walk leaves out: .gitignore files and the `exclude` of configurations on the way down, and the usual folders. The root
 * itself may be ignored; nobody asks.
 */
export class IgnoredFiles {
  private readonly root: string;
  private readonly excludeOf: ExcludeOf;
  /** The usual folders and the .gitignore files, the nearest last. */
  private readonly layers: readonly Layer[];
  /** Each leaves out what it names, whatever the others and git say. */
  private readonly exclusions: readonly Layer[];

  private constructor(root: string, excludeOf: ExcludeOf, layers: readonly Layer[], exclusions: readonly Layer[]) {
    this.root = root;
    this.excludeOf = excludeOf;
    this.layers = layers;
    this.exclusions = exclusions;
  }

  /** @param root absolute */
  static atRoot(root: string, excludeOf: ExcludeOf): IgnoredFiles {
    // The root's `exclude` can let in one of the usual folders: `!venv/`.
    const usual = layerOf("", [...ALWAYS_IGNORED, ...excludeOf("", ANY_NAME)]);
    return new IgnoredFiles(root, excludeOf, [...layersAbove(root), usual], []).below("");
  }

  /**
   * The same, with what a folder's own files say on top.
   * @param folder relative to the root, with forward slashes
   * @param holds whether the folder may hold a file of some name
   */
  below(folder: string, holds: (name: string) => boolean = ANY_NAME): IgnoredFiles {
    const gitignore = holds(GITIGNORE) ? readGitignore(path.join(this.root, folder)) : null;
    const exclude = this.excludeOf(folder, holds);
    if (gitignore === null && exclude.length === 0) return this;
    const inside = (relativePath: string) => seenFrom(folder, relativePath);
    const layers = gitignore === null ? this.layers : [...this.layers, { patterns: gitignore, inside }];
    const exclusions = exclude.length === 0 ? this.exclusions : [...this.exclusions, layerOf(folder, exclude)];
    return new IgnoredFiles(this.root, this.excludeOf, layers, exclusions);
  }

  /** Whether a walk from the root would not come to a file: it or a folder on the way is left out. */
  hasOnTheWay(file: string): boolean {
    const parts = file.split("/");
    if (parts[0] === "..") return false;
    let ignored: IgnoredFiles = this;
    for (let depth = 1; depth < parts.length; depth++) {
      const folder = parts.slice(0, depth).join("/");
      if (ignored.has(folder, true)) return true;
      ignored = ignored.below(folder);
    }
    return ignored.has(file, false);
  }

  /** Whether a path relative to the root is left out; of .gitignore files the nearest that speaks of it decides, as in git. */
  has(relativePath: string, isFolder: boolean): boolean {
    if (this.exclusions.some((each) => verdictOf(each, relativePath, isFolder) === "ignored")) return true;
    for (let nearest = this.layers.length - 1; nearest >= 0; nearest--) {
      const verdict = verdictOf(this.layers[nearest]!, relativePath, isFolder);
      if (verdict !== null) return verdict === "ignored";
    }
    return false;
  }
}

function verdictOf({ patterns, inside }: Layer, relativePath: string, isFolder: boolean): IgnoreVerdict {
  const seen = inside(relativePath);
  return seen === null || seen === "" ? null : patterns.verdictOn(seen, isFolder);
}

function layerOf(folder: string, patterns: readonly string[]): Layer {
  return { patterns: new IgnorePatterns(patterns), inside: (relativePath) => seenFrom(folder, relativePath) };
}

function readGitignore(folder: string): IgnorePatterns | null {
  const reading = readTextFileAtOnce(path.join(folder, GITIGNORE));
  return reading === null || "skipped" in reading ? null : new IgnorePatterns(reading.text.split(/\r?\n/));
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
