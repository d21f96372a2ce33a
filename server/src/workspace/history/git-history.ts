import type { Readable } from "node:stream";
import { runGit, streamGit } from "./run-git.ts";

const FIELD = "\u001f";

/** One commit. */
export interface Commit {
  /** The first characters of its hash. */
  hash: string;
  /** ISO 8601. */
  at: string;
  subject: string;
}

/** The past of a folder, as git has it. Paths are relative to the folder, with forward slashes. */
export class GitHistory {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param folder absolute @returns null where git or a repository is missing, or nothing was ever committed */
  static async open(folder: string): Promise<GitHistory | null> {
    const history = new GitHistory(folder);
    return (await history.#run("rev-parse", "--verify", "--quiet", "HEAD")) === null ? null : history;
  }

  /** The last commit before a moment; null where everything is younger. */
  async commitBefore(moment: Date): Promise<string | null> {
    const hash = await this.#run("rev-list", "-1", `--before=${moment.toISOString()}`, "HEAD");
    return hash === null || hash.trim() === "" ? null : hash.trim();
  }

  /** The commit that a branch, a tag or whatever else git understands leads to, its full hash; null where there is none. */
  async commitOf(reference: string): Promise<string | null> {
    const hash = await this.#run("rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`);
    return hash === null ? null : hash.trim();
  }

  /** The files that the folder held at a commit. */
  async filesAt(commit: string): Promise<string[]> {
    const names = await this.#run("ls-tree", "-r", "-z", "--name-only", commit);
    return (names ?? "").split("\0").filter((name) => name !== "");
  }

  /** The bytes of a file at a commit; none where it was not there. */
  bytesAt(commit: string, file: string, signal: AbortSignal): Readable {
    return streamGit(this.#folder, ["cat-file", "blob", `${commit}:./${file}`], signal);
  }

  /** The files of the folder that differ now from a commit. */
  async changedSince(commit: string): Promise<string[]> {
    const given = ["--no-ext-diff", "--no-textconv", "--name-only", "--no-renames", "--relative", "-z"];
    const names = await this.#run("diff", ...given, commit, "--", ".");
    return (names ?? "").split("\0").filter((name) => name !== "");
  }

  /**
   * The files of the folder that are other now than at a commit, staged or not, and those that git does not know yet; each with the path
   * that it had then, null for a new one. Deleted files are none.
   */
  async filesSince(commit: string): Promise<Map<string, string | null>> {
    const given = ["--no-ext-diff", "--no-textconv", "--name-status", "--find-renames", "--relative", "-z"];
    const changed = await this.#run("diff", ...given, commit, "--", ".");
    const untracked = await this.#run("ls-files", "--others", "--exclude-standard", "-z", "--", ".");
    const files = readNameStatus((changed ?? "").split("\0"));
    for (const name of (untracked ?? "").split("\0")) if (name !== "") files.set(name, null);
    return files;
  }

  /** The text of a file at a commit; null where it was not there. */
  textAt(commit: string, file: string): Promise<string | null> {
    return this.#run("show", "--no-textconv", `${commit}:./${file}`);
  }

  /** The commits that changed files since a moment, the youngest first. */
  async commitsSince(moment: Date, files: readonly string[]): Promise<Commit[]> {
    if (files.length === 0) return [];
    const format = `--format=%h${FIELD}%cI${FIELD}%s`;
    const lines = await this.#run("log", format, `--since=${moment.toISOString()}`, "--", ...files);
    return (lines ?? "").split("\n").flatMap((line) => {
      const [hash, at, subject] = line.split(FIELD);
      return hash === undefined || at === undefined || subject === undefined ? [] : [{ hash, at, subject }];
    });
  }

  async #run(...given: string[]): Promise<string | null> {
    const { ok, output } = await runGit(this.#folder, given);
    return ok ? output : null;
  }
}

/** Reads git's `--name-status -z`: a letter, then one name, or two where a file was renamed or copied. */
function readNameStatus(fields: readonly string[]): Map<string, string | null> {
  const files = new Map<string, string | null>();
  for (let at = 0; at + 1 < fields.length; ) {
    const status = fields[at]?.[0];
    const [first, second] = [fields[at + 1] ?? "", fields[at + 2] ?? ""];
    const isPair = status === "R" || status === "C";
    if (isPair) files.set(second, first);
    else if (status !== "D") files.set(first, status === "A" ? null : first);
    at += isPair ? 3 : 2;
  }
  return files;
}
