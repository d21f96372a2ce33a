import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { commandScript, runNode } from "../package-command.ts";
import { projectFolder } from "../project.mjs";
import { holds, type Outcome, sum } from "./outcome.ts";

/** The environment variable that tells the reporter where to leave its counts. */
export const countsVariable = "MODELVER_MOCHA_COUNTS";

const reporterFile = path.join(projectFolder, "scripts/suites/counting-reporter.cjs");

/** Runs test files under mocha. `files` and `ignore` are globs from the project's folder. */
export function runMocha(files: string[], ignore: string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const arguments_ = [
    "--forbid-only",
    // A server that a failed test left behind must not hold up the suites that follow.
    "--exit",
    "--reporter",
    reporterFile,
    ...ignore.flatMap((glob) => ["--ignore", glob]),
    ...files,
  ];
  return withCounts(async (countsFile) => {
    const script = commandScript("mocha", "mocha");
    const { code } = await runNode(script, arguments_, { env: { ...env, [countsVariable]: countsFile } });
    return code;
  });
}

/**
 * Runs something that ends in mocha and reads what the reporter counted. A run that ended badly without a failed test
 * (a file that does not load, a crash) or that ran no test at all is a failure.
 */
export async function withCounts(start: (countsFile: string) => Promise<number>): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), "modelver-counts-"));
  const countsFile = path.join(folder, "counts.json");
  try {
    const code = await start(countsFile);
    const outcome = readCounts(countsFile);
    if (!outcome) return holds(false, `mocha left no counts (exit code ${code})`);
    if (outcome.passed + outcome.failed + outcome.skipped.length === 0) return holds(false, "no test was found");
    if (code !== 0 && outcome.failed === 0) return sum([outcome, holds(false, `ended with exit code ${code}`)]);
    return outcome;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readCounts(file: string): Outcome | undefined {
  try {
    const { passed, failed, skipped } = JSON.parse(readFileSync(file, "utf8"));
    return { passed, failed, skipped: skipped.map((title: string) => ({ count: 1, reason: title })) };
  } catch {
    return undefined;
  }
}
