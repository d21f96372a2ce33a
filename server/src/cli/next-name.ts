import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Proposal } from "../versioning/proposal.ts";
import { decode } from "../workspace/file-reading.ts";
import { editedText } from "../workspace/fixes/fix-rounds.ts";
import { nameEdits } from "../workspace/next-version/name-edits.ts";
import { Failure } from "./failure.ts";
import { encoded, type FileToSave, saveFixes } from "./fix-files.ts";
import type { NextOptions } from "./next-options.ts";
import { openProject } from "./open-project.ts";
import { reportedPath, type Scope, scopeOf } from "./scope.ts";
import { write } from "./terminal.ts";
import { unifiedDifferences } from "./write-difference.ts";

/**
 * Shows or writes the proposed name where the code of the current project publishes the model.
 * @throws {Failure} where there is nothing to write it to, or a file could not be written
 */
export async function writeName(
  name: string,
  proposal: Proposal,
  options: NextOptions,
  signal: AbortSignal,
): Promise<void> {
  if (proposal.bump === "none") return;
  if (proposal.name === null) throw new Failure(`the versions of ${name} do not stand in its name.`);
  const files = await changedFiles(name, proposal.name, signal);
  if (options.diff) {
    await write(process.stdout, `\n${unifiedDifferences(files, options.color)}`);
    return;
  }
  // The last moment to turn back: what the name changes in several files belongs together.
  signal.throwIfAborted();
  const failures = await saveFixes(files);
  for (const { path: file, reason } of failures) process.stderr.write(`modelver: ${file} was not written: ${reason}\n`);
  for (const { path: file, shownPath } of files)
    if (!failures.some((failure) => failure.path === file))
      process.stderr.write(`Wrote ${proposal.name} in ${shownPath}.\n`);
  if (failures.length > 0) throw new Failure("the new name does not stand everywhere.");
}

async function changedFiles(name: string, nextName: string, signal: AbortSignal): Promise<FileToSave[]> {
  const scope = scopeOf([], process.cwd());
  const project = await openProject(scope.root, {});
  try {
    await project.load([], undefined, signal);
    const { edits, places, left } = nameEdits(project.allReferences(), name, nextName);
    for (const sentence of left) process.stderr.write(`modelver: ${sentence}\n`);
    if (edits.length === 0)
      throw new Failure(`no code here publishes ${name}${places === 0 ? "" : " in a way that can be edited"}.`);
    const paths = [...new Set(edits.map((edit) => edit.path))].sort();
    return await Promise.all(
      paths.map((file) =>
        changedFile(
          file,
          scope,
          edits.filter((edit) => edit.path === file),
        ),
      ),
    );
  } finally {
    project.dispose();
  }
}

async function changedFile(file: string, scope: Scope, edits: Parameters<typeof editedText>[1]): Promise<FileToSave> {
  const absolutePath = path.join(scope.root, file);
  const before = await readFile(absolutePath);
  const reading = decode(before);
  if (!("text" in reading)) throw new Failure(`${file} cannot be read any more.`);
  const after = encoded(editedText(reading.text, edits), before);
  return { path: file, shownPath: reportedPath(scope, file), absolutePath, before, after };
}
