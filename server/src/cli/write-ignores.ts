import { reaches } from "../reports/check-result.ts";
import { counted } from "../reports/summary.ts";
import { addIgnores } from "../workspace/ignores/add-ignores.ts";
import { type CheckRun, reportRun } from "./check-run.ts";
import type { SetExitCode } from "./exit-code.ts";
import { changeFiles, saveChanged, tellOfFailures } from "./fix-files.ts";

/** Writes comments that ignore the findings at the fail level or above, where comments can stand, and reports what is left. */
export async function writeIgnores(run: CheckRun, signal: AbortSignal, setExitCode: SetExitCode): Promise<void> {
  const { project, options } = run;
  const failLevel = options.failLevel ?? project.settings.failLevel;
  const { files, findings } = await changeFiles(run, (texts) =>
    addIgnores(project, texts, ({ severity }) => reaches(severity, failLevel)),
  );
  const failures = await saveChanged(run, files, signal);
  // Configuration is read from the disk.
  await project.changedOnDisk(files.map(({ path }) => path));
  if (options.quiet !== true) {
    const where = counted(files.length - failures.length, "file");
    process.stderr.write(
      files.length === 0 ? "Nothing to ignore.\n" : `Ignored ${counted(findings, "finding")} in ${where}.\n`,
    );
  }
  await reportRun(run, null, setExitCode, process.stdout);
  tellOfFailures(failures, "written", setExitCode);
}
