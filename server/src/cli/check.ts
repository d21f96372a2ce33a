import { allPractices } from "../practices/all-practices.ts";
import { allRules } from "../rules/all-rules.ts";
import { readContent } from "../workspace/content-reading.ts";
import type { Project } from "../workspace/project.ts";
import { assertUsable, type CheckOptions, STANDARD_INPUT } from "./check-options.ts";
import { type CheckRun, exitCodeFor, reportRun, warnOfConfiguration } from "./check-run.ts";
import { checkText } from "./check-text.ts";
import { EXIT_CODES, type SetExitCode } from "./exit-code.ts";
import { fixFiles, saveFixes } from "./fix-files.ts";
import { interruptionSignal } from "./interruption.ts";
import { onlineOptions, openProject } from "./open-project.ts";
import { startProgress } from "./progress.ts";
import { type Scope, scopeOf } from "./scope.ts";
import { writeDifference } from "./write-difference.ts";

/**
 * Checks files and folders, or standard input, and reports.
 * @param paths as the user gave them; none: the current folder
 * @throws {Failure} where the usage is wrong or something cannot be read or written
 */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  toolVersion: string,
  setExitCode: SetExitCode,
): Promise<void> {
  const codes = [...allRules, ...allPractices].map(({ code }) => code);
  assertUsable(paths, options, codes);
  if (paths.includes(STANDARD_INPUT)) return checkText(options, toolVersion, setExitCode);
  const scope = scopeOf(paths, process.cwd());
  const project = await openProject(scope.root, options, options.online === true ? onlineOptions(toolVersion) : null);
  try {
    const signal = interruptionSignal();
    await load(project, scope, signal);
    await askRegistries(project, signal);
    const contentOf = async (path: string) => {
      const reading = await readContent(scope.root, path);
      return "content" in reading ? reading.content : null;
    };
    const run: CheckRun = { project, scope, options, toolVersion, contentOf };
    warnOfConfiguration(run);
    if (options.diff) await showFixes(run, setExitCode);
    else if (options.fix) await applyFixes(run, signal, setExitCode);
    else await reportRun(run, null, setExitCode, process.stdout);
  } finally {
    project.dispose();
  }
}

async function load(project: Project, { root, paths }: Scope, signal: AbortSignal): Promise<void> {
  const progress = startProgress(process.stderr);
  try {
    const isWhole = paths.length === 1 && paths[0] === root;
    await project.load(isWhole ? [] : paths, progress.report, signal);
  } finally {
    progress.stop();
  }
}

/** Waits for what registries answer, where they may be asked. Ctrl-C ends the waiting. */
async function askRegistries(project: Project, signal: AbortSignal): Promise<void> {
  const progress = startProgress(process.stderr, "Asking registries {bar} {value} of {total} models");
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  ended.catch(() => undefined);
  try {
    await Promise.race([project.askRegistries(progress.report), ended]);
  } finally {
    progress.stop();
  }
}

async function showFixes(run: CheckRun, setExitCode: SetExitCode): Promise<void> {
  const code = exitCodeFor(run);
  const { files, findings } = await fixFiles(run);
  setExitCode(code);
  await writeDifference(files, findings, run);
}

async function applyFixes(run: CheckRun, signal: AbortSignal, setExitCode: SetExitCode): Promise<void> {
  const before = run.project.allFindings().length;
  const { files, findings } = await fixFiles(run);
  // The last moment to turn back: what one fix changes in several files belongs together.
  signal.throwIfAborted();
  const failures = await saveFixes(files);
  // A file that keeps its old text has its old findings again.
  for (const { path } of failures) await run.project.close(path);
  const mended = failures.length === 0 ? findings : Math.max(0, before - run.project.allFindings().length);
  await reportRun(run, { findings: mended, files: files.length - failures.length }, setExitCode, process.stdout);
  if (failures.length === 0) return;
  setExitCode(EXIT_CODES.failure);
  for (const { path, reason } of failures) process.stderr.write(`modelver: ${path} was not fixed: ${reason}\n`);
}
