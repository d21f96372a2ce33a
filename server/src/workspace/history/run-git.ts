import { execFile } from "node:child_process";

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
  const env = { ...process.env, GIT_LITERAL_PATHSPECS: "1", LC_ALL: "C" };
  return new Promise((resolve) => {
    execFile("git", [...SAFE, ...given], { cwd: folder, env, maxBuffer: MOST_OUTPUT }, (error, output, errors) => {
      resolve({ ok: error === null, output, errors, isMissing: error?.code === "ENOENT" });
    });
  });
}
