import path from "node:path";
import { rulesAndPractices } from "../practices/rules-and-practices.ts";
import { readContent } from "../workspace/content-reading.ts";
import { NOTEBOOK_LIMIT, readTextFile } from "../workspace/file-reading.ts";
import { assertUsable, type CheckOptions, STANDARD_INPUT } from "./check-options.ts";
import { type CheckRun, exitCodeFor, reportRun, warnOfConfiguration } from "./check-run.ts";
import { checkText } from "./check-text.ts";
import type { SetExitCode } from "./exit-code.ts";
import { fixFiles, saveChanged, tellOfFailures } from "./fix-files.ts";
import { interruptionSignal } from "./interruption.ts";
import { askRegistries, loadProject } from "./load-project.ts";
import { onlineOptions, openProject } from "./open-project.ts";
import { reportSince } from "./report-since.ts";
import { scopeOf } from "./scope.ts";
import { writeBaseline } from "./write-baseline.ts";
import { writeDifference } from "./write-difference.ts";
import { writeIgnores } from "./write-ignores.ts";

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
  const codes = rulesAndPractices.map(({ code }) => code);
  assertUsable(paths, options, codes);
  if (paths.includes(STANDARD_INPUT)) return checkText(options, toolVersion, setExitCode);
  const scope = scopeOf(paths, process.cwd());
  const project = await openProject(scope.root, options, options.online === true ? onlineOptions(toolVersion) : null);
  try {
    const signal = interruptionSignal();
    await loadProject(project, scope.paths, signal);
    await askRegistries(project, signal);
    const contentOf = async (path: string) => {
      const reading = await readContent(scope.root, path);
      return "content" in reading ? reading.content : null;
    };
    const textOf = (path: string) => textOnDisk(scope.root, path);
    const run: CheckRun = { project, scope, options, toolVersion, contentOf, textOf };
    warnOfConfiguration(run);
    if (options.since !== undefined) await reportSince(run, options.since, setExitCode);
    else if (options.addBaseline) await writeBaseline(run, setExitCode);
    else if (options.addIgnores) await writeIgnores(run, signal, setExitCode);
    else if (options.diff) await showFixes(run, setExitCode);
    else if (options.fix) await applyFixes(run, signal, setExitCode);
    else await reportRun(run, null, setExitCode, process.stdout);
  } finally {
    project.dispose();
  }
}

async function textOnDisk(root: string, file: string): Promise<string | null> {
  const reading = await readTextFile(path.join(root, file), NOTEBOOK_LIMIT);
  return "text" in reading ? reading.text : null;
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
  const failures = await saveChanged(run, files, signal);
  const mended = failures.length === 0 ? findings : Math.max(0, before - run.project.allFindings().length);
  await reportRun(run, { findings: mended, files: files.length - failures.length }, setExitCode, process.stdout);
  tellOfFailures(failures, "fixed", setExitCode);
}
