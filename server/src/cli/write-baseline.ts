import { existsSync } from "node:fs";
import path from "node:path";
import { replaceFile } from "../drift/watch/replace-file.ts";
import { counted } from "../reports/summary.ts";
import { type BaselineEntry, baselineOf, countOf, shrunk } from "../workspace/baseline/baseline.ts";
import { baselineText } from "../workspace/baseline/baseline-text.ts";
import { type CheckRun, reportRun } from "./check-run.ts";
import type { SetExitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { isChecked } from "./scope.ts";

/**
 * Writes the project's baseline: all findings where there is none yet, else what is left of it. Then reports what it does not hold.
 * @throws {Failure} where the file that is there is no baseline, or cannot be written
 */
export async function writeBaseline(run: CheckRun, setExitCode: SetExitCode): Promise<void> {
  const { project, scope } = run;
  const { path: file } = project.agreed;
  const absolute = path.join(scope.root, file);
  // What is wrong with it has been said.
  if (project.configurationProblems.some((problem) => problem.path === file))
    throw new Failure(`${file} is left as it is.`);
  const isNew = !existsSync(absolute);
  const before = project.agreed.entries();
  const after = isNew
    ? baselineOf(project.allFindings())
    : shrunk(before, project.allAgreedFindings(), (each) => isChecked(scope, each));
  if (isNew || countOf(after) !== countOf(before)) await writeEntries(absolute, file, after);
  await project.changedOnDisk([file]);
  if (run.options.quiet !== true) process.stderr.write(`${sentence(file, isNew, countOf(before), countOf(after))}\n`);
  await reportRun(run, null, setExitCode, process.stdout);
}

async function writeEntries(absolute: string, file: string, entries: readonly BaselineEntry[]): Promise<void> {
  try {
    await replaceFile(absolute, baselineText(entries));
  } catch (error) {
    throw new Failure(`${file} cannot be written: ${(error as Error).message}`);
  }
}

function sentence(file: string, isNew: boolean, before: number, after: number): string {
  if (isNew) return `Wrote ${file}, which holds ${counted(after, "finding")}.`;
  const holds = `${file} holds ${counted(after, "finding")}`;
  if (before === after) return `${holds}, as before: none is gone, and none is ever added.`;
  return `Took ${counted(before - after, "finding")} that ${before - after === 1 ? "is" : "are"} gone out of the baseline: ${holds}.`;
}
