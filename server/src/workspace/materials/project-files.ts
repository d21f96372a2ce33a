import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import type { GitHistory } from "../history/git-history.ts";

/** The files of a project, as they are or as they were. Paths are relative to its root, with forward slashes. */
export interface ProjectFiles {
  /** The file itself, or all files below a folder; empty where there is nothing. */
  below(path: string): Promise<string[]>;
  /** How many bytes of a file are to be read; null where that is not known before. */
  size(file: string): Promise<number | null>;
  bytes(file: string, signal: AbortSignal): Readable;
  /** Null where there is none. */
  text(file: string): Promise<string | null>;
}

/** Megabytes are read at once: the digest, not the disk, takes the time. */
const BLOCK = 1024 * 1024;

/** The files as they are on the disk. */
export class FilesOnDisk implements ProjectFiles {
  readonly #root: string;

  /** @param root absolute */
  constructor(root: string) {
    this.#root = root;
  }

  async below(file: string): Promise<string[]> {
    const absolute = path.join(this.#root, file);
    const found = await stat(absolute).catch(() => null);
    if (found?.isFile()) return [file];
    if (!found?.isDirectory()) return [];
    const entries = await readdir(absolute, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
    return files.map((each) => this.#relative(path.join(each.parentPath, each.name))).sort();
  }

  async size(file: string): Promise<number> {
    return (await stat(path.join(this.#root, file))).size;
  }

  bytes(file: string, signal: AbortSignal): Readable {
    return createReadStream(path.join(this.#root, file), { highWaterMark: BLOCK, signal });
  }

  text(file: string): Promise<string | null> {
    return readFile(path.join(this.#root, file), "utf8").catch(() => null);
  }

  #relative(absolute: string): string {
    return path.relative(this.#root, absolute).split(path.sep).join("/");
  }
}

/** The files as git has them at a commit; what git does not keep is taken as it is on the disk. */
export class FilesAtCommit implements ProjectFiles {
  readonly #history: GitHistory;
  readonly #commit: string;
  readonly #disk: ProjectFiles;
  readonly #kept: ReadonlySet<string>;
  readonly #changed: ReadonlySet<string>;

  private constructor(
    history: GitHistory,
    commit: string,
    disk: ProjectFiles,
    kept: readonly string[],
    changed: readonly string[],
  ) {
    this.#history = history;
    this.#commit = commit;
    this.#disk = disk;
    this.#kept = new Set(kept);
    this.#changed = new Set(changed);
  }

  /** @param root absolute; the folder of the history */
  static async open(root: string, history: GitHistory, commit: string): Promise<FilesAtCommit> {
    const [kept, changed] = await Promise.all([history.filesAt(commit), history.changedSince(commit)]);
    return new FilesAtCommit(history, commit, new FilesOnDisk(root), kept, changed);
  }

  async below(file: string): Promise<string[]> {
    const kept = [...this.#kept].filter((each) => each === file || each.startsWith(`${file}/`));
    const others = (await this.#disk.below(file)).filter((each) => this.#isOnDiskAlone(each));
    return [...kept, ...others].sort();
  }

  async size(file: string): Promise<number | null> {
    return this.#isAsNow(file) ? this.#disk.size(file) : null;
  }

  bytes(file: string, signal: AbortSignal): Readable {
    return this.#isAsNow(file) ? this.#disk.bytes(file, signal) : this.#history.bytesAt(this.#commit, file, signal);
  }

  async text(file: string): Promise<string | null> {
    if (this.#isAsNow(file)) return this.#disk.text(file);
    return this.#kept.has(file) ? this.#history.textAt(this.#commit, file) : null;
  }

  /** Unchanged since, or not kept. */
  #isAsNow(file: string): boolean {
    return !this.#changed.has(file);
  }

  #isOnDiskAlone(file: string): boolean {
    return !this.#kept.has(file) && !this.#changed.has(file);
  }
}
