import { LINE_FEED, type NameChunk } from "./name-chunk.ts";

/** A stretch of time, in milliseconds since 1970. */
export interface Period {
  /** The first moment in it; null: from the beginning. */
  since: number | null;
  /** The first moment behind it; null: without end. */
  until: number | null;
}

/** A chunk divided by when its names were created. */
export interface Divided {
  /** Names of the period; null where there are none. */
  within: NameChunk | null;
  /** Names from before the period, or, where it has no beginning, from behind it: what it is compared with. */
  compared: NameChunk | null;
  /** Names from neither. */
  outside: number;
  /** Names whose time is not known. */
  undated: number;
}

/** Divides a chunk by a period. */
export function divideByTime(chunk: NameChunk, period: Period): Divided {
  if (chunk.created === null) return { within: null, compared: null, outside: 0, undated: chunk.names };
  const sides = Array.from(chunk.created, (time) => sideOf(time, period));
  return {
    within: pick(chunk, (index) => sides[index] === "within"),
    compared: pick(chunk, (index) => sides[index] === "compared"),
    outside: sides.filter((side) => side === "outside").length,
    undated: sides.filter((side) => side === "undated").length,
  };
}

function sideOf(time: number, { since, until }: Period): "within" | "compared" | "outside" | "undated" {
  if (Number.isNaN(time)) return "undated";
  if (since !== null && time < since) return "compared";
  if (until !== null && time >= until) return since === null ? "compared" : "outside";
  return "within";
}

function pick(chunk: NameChunk, isWanted: (index: number) => boolean): NameChunk | null {
  const { bytes, created, downloads, baseModels } = chunk;
  const kept: number[] = [];
  const picked = new Uint8Array(bytes.length);
  let length = 0;
  for (let index = 0, start = 0; start < bytes.length; index++) {
    const end = bytes.indexOf(LINE_FEED, start) + 1;
    if (isWanted(index)) {
      kept.push(index);
      picked.set(bytes.subarray(start, end), length);
      length += end - start;
    }
    start = end;
  }
  if (kept.length === 0) return null;
  return {
    ...chunk,
    bytes: picked.slice(0, length),
    names: kept.length,
    created: created && Float64Array.from(kept, (index) => created[index]!),
    downloads: downloads && Float64Array.from(kept, (index) => downloads[index]!),
    baseModels: baseModels && kept.map((index) => baseModels[index]!),
  };
}
