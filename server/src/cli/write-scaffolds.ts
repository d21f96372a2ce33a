import { readFile } from "node:fs/promises";
import path from "node:path";
import type { PlannedFile, ScaffoldPlan } from "../practices/scaffold-plan.ts";
import { counted } from "../reports/summary.ts";
import { decode } from "../workspace/file-reading.ts";
import { AlreadyThere, ChangedOnDisk, createFile, saveFile } from "../workspace/fixes/file-saving.ts";
import { encoded } from "./fix-files.ts";
import type { ColorChoice } from "./terminal.ts";
import { unifiedDifferences } from "./write-difference.ts";

/** What became of a plan. Paths are relative to the root. */
export interface ScaffoldOutcome {
  written: string[];
  failures: { path: string; reason: string }[];
}

/** What a plan would change, as a unified diff for standard output. */
export function scaffoldDifference({ files }: ScaffoldPlan, color: ColorChoice): string {
  const shown = files.map(({ path: shownPath, before, after }) => {
    return { shownPath, before: before === null ? null : Buffer.from(before), after: Buffer.from(after) };
  });
  return unifiedDifferences(shown, color);
}

/**
 * Writes what a plan says, each file in one step. A file that is there is never replaced: one that was to be made and has appeared
 * meanwhile, or that changed since it was read, is left as it is and named.
 * @param root absolute
 */
export async function writeScaffolds(root: string, { files }: ScaffoldPlan): Promise<ScaffoldOutcome> {
  const outcome: ScaffoldOutcome = { written: [], failures: [] };
  for (const file of files) {
    try {
      await writePlanned(path.join(root, file.path), file);
      outcome.written.push(file.path);
    } catch (error) {
      outcome.failures.push({ path: file.path, reason: reasonOf(error) });
    }
  }
  return outcome;
}

async function writePlanned(absolutePath: string, { before, after }: PlannedFile): Promise<void> {
  if (before === null) return createFile(absolutePath, Buffer.from(after));
  const present = await readFile(absolutePath);
  const reading = decode(present);
  if (!("text" in reading) || reading.text !== before) throw new ChangedOnDisk(absolutePath);
  await saveFile(absolutePath, present, encoded(after, present));
}

function reasonOf(error: unknown): string {
  if (error instanceof AlreadyThere) return "it is there already";
  if (error instanceof ChangedOnDisk) return "it changed on disk meanwhile";
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "no permission to write it";
  return message;
}

/** What was written and what remains to be done, as text for people. */
export function scaffoldText({ written, failures }: ScaffoldOutcome, { byHand }: Pick<ScaffoldPlan, "byHand">): string {
  const lines = [
    `Wrote ${counted(written.length, "file")}${written.length === 0 ? "." : ":"}`,
    ...written.map((file) => `  ${file}`),
    ...failures.map(({ path: file, reason }) => `Not written: ${file}: ${reason}`),
    ...(byHand.length === 0 ? [] : ["", "Left to you:", ...byHand.map((step) => `  - ${step}`)]),
  ];
  return `${lines.join("\n")}\n`;
}
