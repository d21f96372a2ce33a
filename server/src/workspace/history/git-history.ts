import { execFile, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { promisify } from "node:util";

const execute = promisify(execFile);
/** Bytes: far more than a list of a month's files. */
const MOST_OUTPUT = 64 * 1024 * 1024;
/** Nothing that a repository's configuration names is run, and nothing is written. */
const SAFE = ["--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "--no-pager"];
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
    const given = [...SAFE, "cat-file", "blob", `${commit}:./${file}`];
    return spawn("git", given, {
      cwd: this.#folder,
      env: environment(),
      signal,
      stdio: ["ignore", "pipe", "ignore"],
    }).on("error", () => undefined).stdout;
  }

  /** The files of the folder that differ now from a commit. */
  async changedSince(commit: string): Promise<string[]> {
    const given = ["--no-ext-diff", "--no-textconv", "--name-only", "--no-renames", "--relative", "-z"];
    const names = await this.#run("diff", ...given, commit, "--", ".");
    return (names ?? "").split("\0").filter((name) => name !== "");
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
    const options = { cwd: this.#folder, env: environment(), maxBuffer: MOST_OUTPUT };
    return execute("git", [...SAFE, ...given], options).then(
      ({ stdout }) => stdout,
      () => null,
    );
  }
}

/** File names are no patterns. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_LITERAL_PATHSPECS: "1", LC_ALL: "C" };
}
