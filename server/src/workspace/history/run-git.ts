import { execFile, spawn } from "node:child_process";
import type { Readable } from "node:stream";

/** Bytes: far more than a list of a month's files. */
const MOST_OUTPUT = 64 * 1024 * 1024;
/** Nothing that a repository's configuration names is run, and nothing is written. */
const SAFE = ["--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "--no-pager"];

/** How a run of git ended. */
export interface GitRun {
  ok: boolean;
  output: string;
  errors: string;
  /** There is no git. */
  isMissing: boolean;
}

/** Why git cannot answer, in words for people. */
export class GitFailure extends Error {}

/** Runs git in a folder, without a shell. Never throws. File names among the arguments are no patterns. */
export function runGit(folder: string, given: readonly string[]): Promise<GitRun> {
  const options = { cwd: folder, env: environment(), maxBuffer: MOST_OUTPUT };
  return new Promise((resolve) => {
    execFile("git", [...SAFE, ...given], options, (error, output, errors) => {
      resolve({ ok: error === null, output, errors, isMissing: error?.code === "ENOENT" });
    });
  });
}

/** What git prints in a folder, as it comes, whatever its size; nothing where it fails. Ends with the signal. */
export function streamGit(folder: string, given: readonly string[], signal: AbortSignal): Readable {
  const stdio = ["ignore", "pipe", "ignore"] as const;
  const git = spawn("git", [...SAFE, ...given], { cwd: folder, env: environment(), signal, stdio: [...stdio] });
  return git.on("error", () => undefined).stdout;
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_LITERAL_PATHSPECS: "1", LC_ALL: "C" };
}
