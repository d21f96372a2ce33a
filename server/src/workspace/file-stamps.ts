import { lstat } from "node:fs/promises";
import path from "node:path";
import { walkFiles } from "./file-walk.ts";
import type { ExcludeOf } from "./ignored-files.ts";

/** What tells one state of a file from another: when it was changed, in milliseconds since 1970, and its size in bytes. */
export interface FileStamp {
  changed: number;
  size: number;
}

/** Files asked for at once: more would wait for each other. */
const AT_ONCE = 64;

/**
 * The stamps of files, by their path relative to the root; of what is left out there are none. Never throws for a file that vanishes meanwhile.
 * @param root absolute
 * @param wants which files are meant, by their path
 */
export async function fileStamps(
  root: string,
  excludeOf: ExcludeOf,
  wants: (file: string) => boolean,
): Promise<Map<string, FileStamp>> {
  const { files } = await walkFiles(root, [], excludeOf, { wants });
  const stamps = new Map<string, FileStamp>();
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const some = files.slice(from, from + AT_ONCE);
    const states = await Promise.all(some.map((file) => lstat(path.join(root, file)).catch(() => null)));
    for (const [index, state] of states.entries()) {
      if (state !== null) stamps.set(some[index]!, { changed: state.mtimeMs, size: state.size });
    }
  }
  return stamps;
}

/** The files that came, went or changed between two looks. */
export function changedFiles(before: ReadonlyMap<string, FileStamp>, after: ReadonlyMap<string, FileStamp>): string[] {
  const isOther = (file: string) => {
    const [one, other] = [before.get(file), after.get(file)];
    return one?.changed !== other?.changed || one?.size !== other?.size;
  };
  return [...new Set([...before.keys(), ...after.keys()])].filter(isOther);
}
