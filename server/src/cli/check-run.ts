import path from "node:path";
import { cellLines } from "../documents/cell-lines.ts";
import { rulesAndPractices } from "../practices/rules-and-practices.ts";
import { type FixCount, reaches } from "../reports/check-result.ts";
import { collectResult } from "../reports/collect-result.ts";
import type { Finding } from "../rules/finding.ts";
import { fingerprintsOf } from "../rules/finding-identity.ts";
import type { DocumentContent } from "../workspace/content.ts";
import type { Project } from "../workspace/project.ts";
import { baselineNotes } from "./baseline-notes.ts";
import type { CheckOptions } from "./check-options.ts";
import { EXIT_CODES, type SetExitCode } from "./exit-code.ts";
import { reportedPath, type Scope } from "./scope.ts";
import { writeReport } from "./write-report.ts";

/** One run of `modelver check`, after the project has been read. */
export interface CheckRun {
  project: Project;
  scope: Scope;
  options: CheckOptions;
  toolVersion: string;
  /** The content of a file of the project; null where it cannot be read any more. */
  contentOf(path: string): Promise<DocumentContent | null>;
  /** The text of a file of the project; null where it cannot be read any more. */
  textOf(path: string): Promise<string | null>;
  /** What is reported in place of all findings, and how many that leaves out, in words. */
  selected?: { findings: readonly Finding[]; note: string };
}

/** The findings that a run reports. */
function findingsOf({ project, selected }: CheckRun): readonly Finding[] {
  return selected?.findings ?? project.everyFinding();
}

/** What the program ends with as the project is now. */
export function exitCodeFor(run: CheckRun): number {
  const { project, options } = run;
  if (project.configurationProblems.length > 0) return EXIT_CODES.failure;
  const failLevel = options.failLevel ?? project.settings.failLevel;
  const fails = findingsOf(run).some(({ severity }) => reaches(severity, failLevel));
  return fails ? EXIT_CODES.findings : EXIT_CODES.clean;
}

/** Writes the report on the project as it is now. The exit code is set first: a reader may go away while it is written. */
export async function reportRun(
  run: CheckRun,
  fixed: FixCount | null,
  setExitCode: SetExitCode,
  stream: NodeJS.WriteStream,
): Promise<void> {
  const { project, scope, options, toolVersion, contentOf } = run;
  const result = await collectResult(project, {
    toolVersion,
    projectName: path.basename(scope.root),
    failLevel: options.failLevel,
    fixed,
    rules: rulesAndPractices.map((rule) => ({ ...rule, url: null })),
    findings: findingsOf(run),
    fingerprintsOf,
    notes: [...baselineNotes(project, scope, options), ...(run.selected === undefined ? [] : [run.selected.note])],
    reportedPath: (each) => reportedPath(scope, each),
    contentOf,
    cellLinesOf: async (each) => cellLines((await run.textOf(each)) ?? ""),
  });
  setExitCode(exitCodeFor(run));
  await writeReport(result, options, stream, scope.base);
}

/** Says on standard error what is wrong with the configuration; the rest of it holds. */
export function warnOfConfiguration({ project, scope }: CheckRun): void {
  for (const { path: file, place, message } of project.configurationProblems) {
    const position = place === null ? "" : `:${place.range.start.line + 1}:${place.range.start.character + 1}`;
    process.stderr.write(`modelver: ${reportedPath(scope, file)}${position}: ${message}\n`);
  }
}
