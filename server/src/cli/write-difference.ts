import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from "diff";
import pc from "picocolors";
import { counted } from "../reports/summary.ts";
import type { CheckRun } from "./check-run.ts";
import { type ColorChoice, wantsColors, write } from "./terminal.ts";
import { writeOutputFile } from "./write-report.ts";

const CONTEXT_LINES = 3;

/** A file and what becomes of it. */
export interface FileChange {
  /** As a report shows it. */
  shownPath: string;
  /** Null where the file is made. */
  before: Buffer | null;
  after: Buffer;
}

/** Writes what fixes would change as a unified diff, which `git apply` and `patch -p1` understand. */
export async function writeDifference(
  files: readonly FileChange[],
  findings: number,
  { options }: Pick<CheckRun, "options">,
): Promise<void> {
  if (options.output !== undefined) await writeOutputFile(options.output, files.map(unifiedDiff).join(""));
  else await write(process.stdout, unifiedDifferences(files, options.color));
  if (!options.quiet) process.stderr.write(`${closingSentence(files.length, findings)}\n`);
}

/** The changes of files as a unified diff for standard output. */
export function unifiedDifferences(files: readonly FileChange[], color: ColorChoice): string {
  const text = files.map(unifiedDiff).join("");
  return wantsColors(color, process.stdout) ? colored(text) : text;
}

function closingSentence(files: number, findings: number): string {
  if (files === 0) return "Nothing to mend.";
  return `Would mend ${counted(findings, "finding")} in ${counted(files, "file")}.`;
}

function unifiedDiff({ shownPath, before, after }: FileChange): string {
  const names = [before === null ? "/dev/null" : `a/${shownPath}`, `b/${shownPath}`] as const;
  const options = { context: CONTEXT_LINES };
  const patch = structuredPatch(...names, before?.toString() ?? "", after.toString(), undefined, undefined, options);
  return formatPatch(patch, FILE_HEADERS_ONLY);
}

function colored(diff: string): string {
  const colors = pc.createColors(true);
  return diff
    .split("\n")
    .map((line) => {
      if (line.startsWith("+++") || line.startsWith("---")) return colors.bold(line);
      if (line.startsWith("+")) return colors.green(line);
      if (line.startsWith("-")) return colors.red(line);
      return line.startsWith("@@") ? colors.cyan(line) : line;
    })
    .join("\n");
}
