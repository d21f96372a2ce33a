import type { Method, Part, Side } from "../corpus/counter-pool.ts";
import type { NameChunk } from "../corpus/name-chunk.ts";

/** What a counting thread is started with. */
export interface ThreadData {
  method: Method;
}

/** What a counting thread is told. */
export type ToThread = { kind: "count"; chunk: NameChunk; side: Side } | { kind: "finish" };

/** What it answers: each chunk once it is counted, and at the end what it found. */
export type FromThread = { kind: "counted"; bytes: number } | { kind: "finished"; parts: Record<Side, Part[]> };

/** The memory that can be handed to another thread instead of being copied. */
export function buffersIn(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (Array.isArray(value)) {
    // The lists that are sent are of one kind throughout; texts hold no memory of their own.
    if (typeof value[0] === "object") for (const item of value) buffersIn(item, found);
  } else if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) buffersIn(item, found);
  }
  return [...found];
}
