import { counted } from "../reports/summary.ts";
import { countOf } from "../workspace/baseline/baseline.ts";
import type { Project } from "../workspace/project.ts";
import type { CheckOptions } from "./check-options.ts";
import { isChecked, type Scope } from "./scope.ts";

/** What a report says of the project's baseline: how much of what was checked it holds, and what of it is gone. */
export function baselineNotes(project: Project, scope: Scope, options: CheckOptions): string[] {
  const entries = project.agreed.entries().filter((entry) => isChecked(scope, entry.path));
  if (entries.length === 0) return [];
  const known = project.allAgreedFindings().length;
  const gone = countOf(entries) - known;
  const { path: file } = project.agreed;
  const notes = [
    `${counted(known, "finding")} that the baseline \`${file}\` holds ${known === 1 ? "is" : "are"} not reported.`,
  ];
  // Rules that do not speak have not been mended.
  const isNarrowed = [options.profile, options.select, options.ignore, options.exclude].some(
    (each) => each !== undefined,
  );
  if (gone > 0 && !isNarrowed && options.stdinFilename === undefined)
    notes.push(
      `${counted(gone, "finding")} of the baseline ${gone === 1 ? "is" : "are"} gone: \`modelver check --add-baseline\` takes ${gone === 1 ? "it" : "them"} out.`,
    );
  return notes;
}
