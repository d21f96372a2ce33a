import { billChanges } from "../materials/bill-changes.ts";
import type { Bill } from "../materials/material.ts";
import { billText } from "../reports/materials/bill-text.ts";
import { billChangesJson, billChangesText, type ComparedStates } from "../reports/materials/changes.ts";
import { cycloneDx } from "../reports/materials/cyclonedx.ts";
import { leftOutSentence } from "../reports/materials/material-words.ts";
import { GitHistory } from "../workspace/history/git-history.ts";
import { showCommit } from "../workspace/history/show-commit.ts";
import { FilesAtCommit } from "../workspace/materials/project-files.ts";
import type { BomOptions } from "./bom-options.ts";
import { EXIT_CODES } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { type Gathering, withGathering } from "./gather.ts";
import { wantsColors, write } from "./terminal.ts";
import { writeOutputFile } from "./write-report.ts";

/**
 * Writes the bill of materials of a folder, or how it differs between two commits.
 * @throws {Failure} where the usage is wrong, or something cannot be read or written
 */
export async function bom(given: string | undefined, options: BomOptions, toolVersion: string): Promise<number> {
  return withGathering(given, options, toolVersion, async (gathering) => {
    const text =
      options.diff === undefined
        ? await wholeBill(gathering, options, toolVersion)
        : await difference(gathering, options.diff, options);
    if (options.output === undefined) await write(process.stdout, text);
    else await writeOutputFile(options.output, text);
    return EXIT_CODES.clean;
  });
}

async function wholeBill(gathering: Gathering, options: BomOptions, toolVersion: string): Promise<string> {
  const made = sourceDate(process.env);
  const bill = await gathering.bill();
  if (options.format === "text") return billText(bill, { colors: hasColors(options) });
  const sentence = leftOutSentence(bill.leftOut);
  if (sentence !== null) process.stderr.write(`modelver: ${sentence}\n`);
  return cycloneDx(bill, { toolVersion, made });
}

/**
 * The time that a build gives to all that it makes (https://reproducible-builds.org/specs/source-date-epoch/); null where it gives none.
 * @throws {Failure} where it is no time
 */
function sourceDate({ SOURCE_DATE_EPOCH }: NodeJS.ProcessEnv): Date | null {
  if (!SOURCE_DATE_EPOCH) return null;
  const date = new Date(Number(SOURCE_DATE_EPOCH) * 1000);
  if (/^\d+$/.test(SOURCE_DATE_EPOCH) && !Number.isNaN(date.getTime())) return date;
  throw new Failure(`SOURCE_DATE_EPOCH is "${SOURCE_DATE_EPOCH}"; it is a number of seconds since 1970.`);
}

async function difference(gathering: Gathering, range: string, options: BomOptions): Promise<string> {
  const history = await GitHistory.open(gathering.project.root);
  if (history === null) throw new Failure("--diff needs git, and a repository with a commit.");
  const [from = "", to = null] = range.split("..", 2);
  const [old, fresh] = [await commitOf(history, from), to === null ? null : await commitOf(history, to || "HEAD")];
  const later =
    fresh === null ? { bill: await gathering.bill(), shown: [] } : await billAt(gathering, history, fresh, []);
  const { bill } = await billAt(gathering, history, old, later.shown);
  const changes = billChanges(bill, later.bill);
  const states: ComparedStates = { from, to: to === null ? null : to || "HEAD" };
  if (options.format === "json") return billChangesJson(changes, states);
  return billChangesText(changes, states, { colors: hasColors(options) });
}

async function commitOf(history: GitHistory, reference: string): Promise<string> {
  const commit = reference === "" ? null : await history.commitOf(reference);
  if (commit === null) throw new Failure(`git knows no commit "${reference}".`);
  return commit;
}

async function billAt(
  gathering: Gathering,
  history: GitHistory,
  commit: string,
  shown: readonly string[],
): Promise<{ bill: Bill; shown: readonly string[] }> {
  const { project } = gathering;
  const files = await FilesAtCommit.open(project.root, history, commit);
  const changed = await showCommit(project, history, commit, shown);
  return { bill: await gathering.bill(files), shown: changed };
}

function hasColors({ color, output }: BomOptions): boolean {
  return output === undefined ? wantsColors(color, process.stdout) : color === "always";
}
