import { counted } from "../reports/summary.ts";
import type { Finding } from "../rules/finding.ts";
import { branchPoint } from "../workspace/history/branch-point.ts";
import { findingsSince } from "../workspace/history/findings-since.ts";
import { GitFailure } from "../workspace/history/run-git.ts";
import { type CheckRun, reportRun } from "./check-run.ts";
import type { SetExitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";

/** Characters of a commit's hash that people read. */
const SHORT = 10;

/**
 * Reports what the work since a revision touched or brought: since the commit at which it left that branch.
 * @throws {Failure} where git cannot answer
 */
export async function reportSince(run: CheckRun, revision: string, setExitCode: SetExitCode): Promise<void> {
  const { findings, commit } = await since(run, revision);
  const left = run.project.allFindings().length - findings.length;
  const note = `Only what changed since \`${revision}\` (commit ${commit.slice(0, SHORT)}): ${counted(left, "older finding")} left out.`;
  await reportRun({ ...run, selected: { findings, note } }, null, setExitCode, process.stdout);
}

async function since({ project }: CheckRun, revision: string): Promise<{ findings: Finding[]; commit: string }> {
  try {
    const commit = await branchPoint(project.root, revision);
    return { findings: await findingsSince(project, commit), commit };
  } catch (error) {
    if (error instanceof GitFailure) throw new Failure(`--since ${revision}: ${error.message}`);
    throw error;
  }
}
