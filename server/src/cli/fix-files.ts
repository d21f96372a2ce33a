import { readFile } from "node:fs/promises";
import path from "node:path";
import type { DocumentContent } from "../workspace/content.ts";
import { contentOf } from "../workspace/content-reading.ts";
import { decode } from "../workspace/file-reading.ts";
import { ChangedOnDisk, saveFile } from "../workspace/fixes/file-saving.ts";
import { type FixOutcome, fixProject, type TextAccess } from "../workspace/fixes/fix-rounds.ts";
import type { CheckRun } from "./check-run.ts";
import { EXIT_CODES, type SetExitCode } from "./exit-code.ts";
import { reportedPath } from "./scope.ts";

/** A file with its fixes, not written yet. */
export interface FileToSave {
  /** Relative to the project's root. */
  path: string;
  /** As a report shows it. */
  shownPath: string;
  absolutePath: string;
  before: Buffer;
  after: Buffer;
}

/** Files that were changed in memory, and how many findings that mended. */
export interface ChangedFiles {
  files: FileToSave[];
  findings: number;
}

/** A file whose fixes could not be written. */
export interface SaveFailure {
  path: string;
  reason: string;
}

const BYTE_ORDER_MARK = Buffer.from("\uFEFF");

/** Fixes the files of a run in memory, as its options ask for. */
export function fixFiles(run: CheckRun): Promise<ChangedFiles> {
  const allowUnsafe = run.options.unsafeFixes === true;
  return changeFiles(run, (texts) => fixProject(run.project, texts, { allowUnsafe }));
}

/** Lets something change the texts of a run's files, in memory. */
export async function changeFiles(
  { scope }: CheckRun,
  change: (texts: TextAccess) => Promise<FixOutcome>,
): Promise<ChangedFiles> {
  const bytes = new Map<string, Buffer>();
  const texts: TextAccess = {
    async read(file) {
      const content = await readFile(path.join(scope.root, file)).catch(() => null);
      const reading = content === null ? { skipped: "" } : decode(content);
      if (content === null || !("text" in reading)) return null;
      bytes.set(file, content);
      return reading.text;
    },
    contentOf: fixedContent,
  };
  const outcome = await change(texts);
  const files = outcome.files.map(({ path: file, after }) => {
    const before = bytes.get(file) ?? Buffer.alloc(0);
    const shownPath = reportedPath(scope, file);
    return { path: file, shownPath, absolutePath: path.join(scope.root, file), before, after: encoded(after, before) };
  });
  return { files, findings: outcome.findings };
}

/**
 * The content of a fixed text.
 * @throws {Error} where a fix made the text unreadable, which is a bug
 */
export function fixedContent(file: string, text: string): DocumentContent {
  const reading = contentOf(file, text);
  if ("skipped" in reading) throw new Error(`a fix made ${file} unreadable: ${reading.skipped}`);
  return reading.content;
}

/** A text as UTF-8, with a byte-order mark where there was one. */
export function encoded(text: string, before: Buffer): Buffer {
  const body = Buffer.from(text);
  return before.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)
    ? Buffer.concat([BYTE_ORDER_MARK, body])
    : body;
}

/** Writes changed files of a run and says which could not be written: these the project has as they are on the disk. */
export async function saveChanged(
  { project }: CheckRun,
  files: readonly FileToSave[],
  signal: AbortSignal,
): Promise<SaveFailure[]> {
  // The last moment to turn back: what is changed in several files belongs together.
  signal.throwIfAborted();
  const failures = await saveFixes(files);
  // A file that keeps its old text has its old findings again.
  for (const { path: file } of failures) await project.close(file);
  return failures;
}

/** Says on standard error which files could not be written. */
export function tellOfFailures(failures: readonly SaveFailure[], what: string, setExitCode: SetExitCode): void {
  if (failures.length > 0) setExitCode(EXIT_CODES.failure);
  for (const { path: file, reason } of failures) process.stderr.write(`modelver: ${file} was not ${what}: ${reason}\n`);
}

/** Writes fixed files, each in one step; a file that changed meanwhile is left as it is. */
export async function saveFixes(files: readonly FileToSave[]): Promise<SaveFailure[]> {
  const failures: SaveFailure[] = [];
  for (const { path: file, absolutePath, before, after } of files) {
    try {
      await saveFile(absolutePath, before, after);
    } catch (error) {
      failures.push({ path: file, reason: reasonOf(error) });
    }
  }
  return failures;
}

function reasonOf(error: unknown): string {
  if (error instanceof ChangedOnDisk) return "it changed on disk meanwhile";
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "no permission to write it";
  return message;
}
