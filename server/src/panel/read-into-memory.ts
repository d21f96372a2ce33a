import type { ReadingReport } from "../corpus/corpus-result.ts";
import type { NameChunk } from "../corpus/name-chunk.ts";
import type { NameList } from "../corpus/name-list.ts";
import { BadLines } from "../corpus/reading/bad-lines.ts";
import { Unreadable } from "../corpus/reading/unreadable.ts";

/**
 * Reads lists and keeps their names; what cannot be read is named.
 * @param report is told of the bytes read so far, and of all
 * @throws the signal's reason where it is aborted
 */
export async function readIntoMemory(
  lists: readonly NameList[],
  report: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<{ chunks: NameChunk[]; reading: ReadingReport }> {
  const bad = new BadLines();
  const skipped: ReadingReport["skipped"] = [];
  const chunks: NameChunk[] = [];
  const total = lists.some(({ size }) => size === null) ? 0 : lists.reduce((sum, { size }) => sum + (size ?? 0), 0);
  let bytes = 0;
  let order = 0;
  const advance = (count: number) => {
    bytes += count;
    report(bytes, total);
  };
  for (const list of lists) {
    try {
      for await (const chunk of list.read(bad, advance)) {
        signal.throwIfAborted();
        chunks.push({ ...chunk, order });
        order += chunk.names;
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      skipped.push({ path: list.path, reason: error.message });
    }
  }
  const reading = {
    lists: lists.length,
    skipped,
    badLines: bad.count,
    firstBadLines: bad.first,
    outside: 0,
    undated: 0,
  };
  return { chunks, reading };
}
