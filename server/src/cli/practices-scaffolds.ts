import type { Parsers } from "../documents/parsers.ts";
import { lackingPractices } from "../practices/lacking-practices.ts";
import { projectShape } from "../practices/project-shape.ts";
import { planScaffolds } from "../practices/scaffold-plan.ts";
import type { Configuration } from "../workspace/configuration.ts";
import type { ProjectPractices } from "../workspace/practices/project-practices.ts";
import { readFolderFiles } from "../workspace/project-files.ts";
import type { ConfigurationProblem } from "../workspace/table-reader.ts";
import type { PracticesOptions } from "./practices-options.ts";
import { write } from "./terminal.ts";
import { scaffoldDifference, scaffoldText, writeScaffolds } from "./write-scaffolds.ts";

/** One run of `modelver practices`, after the project has been judged. */
export interface PracticesRun extends ProjectPractices {
  /** Absolute. */
  root: string;
  folder: string;
  parsers: Parsers;
  settings: Configuration;
  problems: readonly ConfigurationProblem[];
}

/**
 * Shows what scaffolds would change, and writes them unless only the difference is asked for.
 * @param asked codes; empty: of all that is missing
 * @returns false where a file could not be written
 */
export async function scaffold(
  run: PracticesRun,
  asked: readonly string[],
  options: PracticesOptions,
): Promise<boolean> {
  const shape = projectShape(await readFolderFiles(run.folder), run.parsers.toml);
  const plan = planScaffolds(
    shape,
    new Set(asked.length === 0 ? lackingPractices(run.practices, run.evidence) : asked),
  );
  await write(process.stdout, scaffoldDifference(plan, options.color));
  if (options.diff) {
    if (!options.quiet)
      process.stderr.write(
        plan.files.length === 0 ? "Nothing to add.\n" : "Nothing was written: without --diff, --fix does.\n",
      );
    return true;
  }
  const outcome = await writeScaffolds(run.folder, plan);
  if (!options.quiet) process.stderr.write(scaffoldText(outcome, plan));
  return outcome.failures.length === 0;
}
