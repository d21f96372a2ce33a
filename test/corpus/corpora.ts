import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { LINE_FEED, type NameChunk } from "../../server/src/corpus/name-chunk.ts";

/** The folder of corpora, which a clone does not hold; null where this machine has none. */
function corporaFolder(): string | null {
  const folder = process.env.MODELVER_CORPORA ?? path.join(import.meta.dirname, "../../../shared/corpora");
  return existsSync(path.join(folder, "study", "tasks")) ? folder : null;
}

/** Skips a test, with the reason said plainly, where there are no corpora. */
export function needCorpora(context: Mocha.Context): string {
  const folder = corporaFolder();
  if (folder !== null) return folder;
  context.test!.title += " (skipped: the corpora are absent; MODELVER_CORPORA names their folder)";
  return context.skip();
}

/** The lists of a folder of text files, one name a line; the file's name is the task. */
export function readLists(folder: string): NameChunk[] {
  return readdirSync(folder).map((file) => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, file)));
    return chunkOf(path.basename(file, ".txt"), bytes);
  });
}

/** A chunk of names of one task, nothing else known of them. */
export function chunkOf(task: string, names: readonly string[] | Uint8Array<ArrayBuffer>): NameChunk {
  const bytes =
    names instanceof Uint8Array ? names : new TextEncoder().encode(names.map((name) => `${name}\n`).join(""));
  const count = bytes.reduce((lines, byte) => lines + (byte === LINE_FEED ? 1 : 0), 0);
  return { task, bytes, names: count, order: 0, created: null, downloads: null, baseModels: null };
}
