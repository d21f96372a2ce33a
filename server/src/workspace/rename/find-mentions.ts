import path from "node:path";
import type { TextEdit } from "../../documents/place.ts";
import { readTextFile } from "../file-reading.ts";
import { walkFiles } from "../file-walk.ts";
import type { ExcludeOf } from "../ignored-files.ts";
import { MENTIONING_FILES, mentionEdits } from "./text-mentions.ts";

/** Bytes. What people write by hand is smaller. */
const LIMIT = 1024 * 1024;

/**
 * Where files of a project that are not analysed mention a name as a whole. Never throws: a file that cannot be read mentions nothing.
 * @param root absolute
 */
export async function findMentions(
  root: string,
  excludeOf: ExcludeOf,
  oldName: string,
  newName: string,
): Promise<TextEdit[]> {
  const { files } = await walkFiles(root, [], excludeOf, { wants: (file) => MENTIONING_FILES.test(file) });
  const edits: TextEdit[] = [];
  for (const file of files) {
    edits.push(...mentionEdits(file, await textOf(path.join(root, file)), oldName, newName));
  }
  return edits;
}

async function textOf(absolute: string): Promise<string> {
  const reading = await readTextFile(absolute, LIMIT);
  return "text" in reading ? reading.text : "";
}
