import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { loadParsers } from "../documents/parsers.ts";
import { allPractices } from "../practices/all-practices.ts";
import type { PracticeResult } from "../practices/check-practices.ts";
import { type CheckResult, reaches } from "../reports/check-result.ts";
import type { PracticesResult } from "../reports/practices.ts";
import { fingerprintsOf } from "../rules/finding-identity.ts";
import { practiceSettings, projectPractices } from "../workspace/practices/project-practices.ts";
import { ProjectSettings } from "../workspace/project-settings.ts";
import { EXIT_CODES, type SetExitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { interruptionSignal } from "./interruption.ts";
import { type PracticesOptions, practicesQuestion } from "./practices-options.ts";
import { type PracticesRun, scaffold } from "./practices-scaffolds.ts";
import { reportedPath, type Scope, scopeOf } from "./scope.ts";
import { writePractices } from "./write-practices.ts";

/**
 * Says which practices a project keeps, by evidence, and writes scaffolds for what is missing where it is asked to.
 * @param given a folder; undefined: the project of the current one
 * @throws {Failure} where the usage is wrong, or something cannot be read or written
 */
export async function practices(
  given: string | undefined,
  options: PracticesOptions,
  toolVersion: string,
  setExitCode: SetExitCode,
): Promise<void> {
  const question = practicesQuestion(given, options);
  const scope = scopeOf(question.path === null ? [] : [question.path], process.cwd());
  const folder = question.path === null ? scope.root : scope.paths[0]!;
  if (!(await stat(folder)).isDirectory()) throw new Failure(`${question.path}: practices are those of a folder.`);
  const run = await judge(scope, folder, options);
  if (question.scaffolds === null) {
    const result = resultOf(run, scope, toolVersion, options);
    setExitCode(exitCodeOf(run, result.check));
    return writePractices(result, options, scope.base);
  }
  setExitCode(run.problems.length > 0 ? EXIT_CODES.failure : EXIT_CODES.clean);
  const isWhole = await scaffold(run, question.scaffolds, options);
  if (!isWhole) setExitCode(EXIT_CODES.failure);
}

async function judge(scope: Scope, folder: string, options: PracticesOptions): Promise<PracticesRun> {
  const parsers = await loadParsers((name) => readFile(new URL(name, import.meta.url)));
  const { profile, select, ignore } = options;
  const configured = new ProjectSettings(scope.root, {
    parsers,
    ...(profile === undefined ? {} : { profile }),
    ...(select === undefined ? {} : { select }),
    ...(ignore === undefined ? {} : { ignore }),
  });
  const within = path.posix.join(path.relative(scope.root, folder).split(path.sep).join("/"), "any");
  const configuration = configured.of(within);
  const settings = practiceSettings(configuration);
  const configurationFile = configured.configurationFileOf(within);
  const signal = interruptionSignal();
  const judged = await projectPractices({ root: scope.root, folder, parsers, settings, configurationFile, signal });
  for (const { path: file, message, place } of configured.problems) {
    const line = place === null ? "" : `:${place.range.start.line + 1}:${place.range.start.character + 1}`;
    process.stderr.write(`modelver: ${reportedPath(scope, file)}${line}: ${message}\n`);
  }
  return { ...judged, folder, root: scope.root, parsers, settings, problems: configured.problems };
}

function exitCodeOf({ problems }: PracticesRun, { findings, failLevel }: CheckResult): number {
  if (problems.length > 0) return EXIT_CODES.failure;
  return findings.some(({ severity }) => reaches(severity, failLevel)) ? EXIT_CODES.findings : EXIT_CODES.clean;
}

function resultOf(run: PracticesRun, scope: Scope, toolVersion: string, options: PracticesOptions): PracticesResult {
  const shown = <Placed extends { place: { path: string } }>(each: Placed): Placed => {
    return { ...each, place: { ...each.place, path: reportedPath(scope, each.place.path) } };
  };
  const parts = (result: PracticeResult) =>
    result.parts.map((part) => ({
      ...part,
      evidence: part.evidence.map(shown),
      file: part.file === null ? null : reportedPath(scope, part.file),
    }));
  const check: CheckResult = {
    toolVersion,
    project: path.basename(run.folder),
    profiles: [run.settings.profile],
    failLevel: options.failLevel ?? run.settings.failLevel,
    findings: run.findings.map((finding) => ({ ...shown(finding), related: finding.related.map(shown) })),
    references: [],
    summary: {
      files: run.evidence.files.length,
      skipped: [],
      notes: run.problems.map(({ path: file, message }) => `${file}: ${message}`),
    },
    fingerprints: fingerprintsOf(run.findings),
    lines: new Map(),
    fileLines: new Map(),
    rules: allPractices.map((practice) => ({ ...practice, url: null })),
    fixed: null,
  };
  return { check, practices: run.practices.map((each) => ({ ...each, parts: parts(each) })) };
}
