import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { compareLock } from "../materials/lock/compare-lock.ts";
import { LOCK_FILE, lockEntries, withLocked } from "../materials/lock/lock.ts";
import { lockText } from "../materials/lock/lock-text.ts";
import { type LockedEntry, readLock } from "../materials/lock/read-lock.ts";
import {
  disagreementsJson,
  disagreementsText,
  lockWrittenJson,
  lockWrittenText,
} from "../reports/materials/lock-report.ts";
import type { Project } from "../workspace/project.ts";
import { EXIT_CODES, type SetExitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { folderOf, type Gathering, withGathering } from "./gather.ts";
import type { LockOptions } from "./lock-options.ts";
import { reportedPath } from "./scope.ts";
import { wantsColors, write } from "./terminal.ts";
import { writeOutputFile } from "./write-report.ts";

/**
 * Writes the lock file of a folder, or says whether it and the code agree.
 * @throws {Failure} where the path is no folder, or the lock cannot be read or written
 */
export async function lock(
  given: string | undefined,
  options: LockOptions,
  toolVersion: string,
  setExitCode: SetExitCode,
): Promise<void> {
  await withGathering(given, options, toolVersion, async (gathering) => {
    const folder = folderOf(gathering);
    if (!(await stat(folder)).isDirectory())
      throw new Failure(`${given} is no folder; a lock file is one of a folder.`);
    const file = path.join(folder, LOCK_FILE);
    await (options.check ? checkLock(gathering, file, options, setExitCode) : writeLock(gathering, file, options));
  });
}

async function writeLock(gathering: Gathering, file: string, options: LockOptions): Promise<void> {
  const before = await readFile(file, "utf8").catch(() => null);
  const locked = before === null ? [] : read(before, file, gathering.project);
  const bill = await gathering.bill();
  const found = lockEntries(bill);
  const kept = withLocked(found, locked);
  const text = lockText(kept);
  // People are told why a version is not known now, whatever the lock says of that.
  const entries = kept.map((entry, at) => (entry.resolution.version === null ? found[at]! : entry));
  if (text !== before) await writeOutputFile(file, text);
  const written = { file: shown(gathering, file), isChanged: text !== before, entries, leftOut: bill.leftOut };
  const colors = { colors: wantsColors(options.color, process.stdout) };
  await write(process.stdout, options.format === "json" ? lockWrittenJson(written) : lockWrittenText(written, colors));
}

async function checkLock(
  gathering: Gathering,
  file: string,
  options: LockOptions,
  setExitCode: SetExitCode,
): Promise<void> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) throw new Failure(`there is no ${shown(gathering, file)}; "modelver lock" writes it.`);
  const locked = read(text, file, gathering.project);
  const entries = lockEntries(await gathering.bill());
  const disagreements = compareLock(entries, locked);
  setExitCode(disagreements.length === 0 ? EXIT_CODES.clean : EXIT_CODES.findings);
  const checked = {
    file: shown(gathering, file),
    entries: entries.length,
    disagreements,
    reportedPath: (each: string) => reportedPath(gathering.scope, each),
  };
  const colors = { colors: wantsColors(options.color, process.stdout) };
  await write(
    process.stdout,
    options.format === "json" ? disagreementsJson(checked) : disagreementsText(checked, colors),
  );
}

function read(text: string, file: string, project: Project): LockedEntry[] {
  const reading = readLock(text, project.parseToml(text));
  if ("problem" in reading) throw new Failure(`${path.basename(file)} cannot be read: ${reading.problem}.`);
  return reading.entries;
}

function shown({ scope, project }: Gathering, file: string): string {
  return reportedPath(scope, path.relative(project.root, file));
}
