import type { NameChunk } from "../corpus/name-chunk.ts";
import type { CorpusFilter } from "./protocol.ts";

/** Whether a filter leaves everything in. */
export function isEmptyFilter({ tasks, owners, text }: CorpusFilter): boolean {
  return tasks.length === 0 && owners.length === 0 && text === "";
}

/** The names of a chunk, in their order. */
export function namesIn({ bytes }: NameChunk): string[] {
  const names = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).split("\n");
  names.pop();
  return names;
}

/** The names of a chunk that a filter leaves in, with what is known of each; null where it leaves none. */
export function filterChunk(chunk: NameChunk, filter: CorpusFilter): NameChunk | null {
  if (filter.tasks.length > 0 && !filter.tasks.includes(chunk.task)) return null;
  if (filter.owners.length === 0 && filter.text === "") return chunk;
  const isWanted = nameTest(filter);
  const kept: number[] = [];
  const texts: string[] = [];
  for (const [index, name] of namesIn(chunk).entries()) {
    if (!isWanted(name)) continue;
    kept.push(index);
    texts.push(`${name}\n`);
  }
  if (kept.length === 0) return null;
  const { task, order, created, downloads, baseModels } = chunk;
  return {
    task,
    order,
    names: kept.length,
    bytes: new TextEncoder().encode(texts.join("")),
    created: created === null ? null : Float64Array.from(kept, (index) => created[index]!),
    downloads: downloads === null ? null : Float64Array.from(kept, (index) => downloads[index]!),
    baseModels: baseModels === null ? null : kept.map((index) => baseModels[index]!),
  };
}

/** Whether a name has one of the owners and holds the text, in whatever case. */
function nameTest({ owners, text }: CorpusFilter): (name: string) => boolean {
  const beginnings = owners.map((owner) => `${owner}/`);
  const wanted = text.toLowerCase();
  return (name) =>
    (beginnings.length === 0 || beginnings.some((beginning) => name.startsWith(beginning))) &&
    (wanted === "" || name.toLowerCase().includes(wanted));
}
