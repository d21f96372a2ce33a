import type { NameChunk } from "../../../server/src/corpus/name-chunk.ts";
import { BadLines } from "../../../server/src/corpus/reading/bad-lines.ts";
import { Unreadable } from "../../../server/src/corpus/reading/unreadable.ts";

/** What a reader made of a list. */
export interface ReadList {
  /** `task: name`, in the order they came. */
  names: string[];
  chunks: NameChunk[];
  bad: BadLines;
  /** Why it was not read to its end; null where it was. */
  failure: string | null;
}

/** Reads a list to its end, or to where it breaks off. */
export async function readAll(read: (bad: BadLines) => AsyncIterable<NameChunk>): Promise<ReadList> {
  const bad = new BadLines();
  const result: ReadList = { names: [], chunks: [], bad, failure: null };
  try {
    for await (const chunk of read(bad)) {
      result.chunks.push(chunk);
      const lines = new TextDecoder().decode(chunk.bytes).split("\n").slice(0, -1);
      result.names.push(...lines.map((name) => `${chunk.task}: ${name}`));
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    result.failure = error.message;
  }
  return result;
}

/** A stream of the bytes of texts, one block each. */
export async function* blocks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === "string" ? new TextEncoder().encode(part) : part;
}
