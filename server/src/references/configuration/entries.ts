import { type Entry, type MappingNode, resolved } from "../../documents/configuration-tree.ts";
import { normalizedKey } from "./key-names.ts";

/** The entries of one mapping by key; of a key that stands there twice the last one, as loaders take it. */
interface EntryIndex {
  written: ReadonlyMap<string, Entry>;
  normalized: ReadonlyMap<string, Entry>;
}

/** Each setting asks its mapping for several others: without an index, a mapping of n keys would be gone through n times. */
const indexes = new WeakMap<MappingNode, EntryIndex>();

/** The entry of a mapping, or of one merged into it, with a key in exactly this spelling. */
export function entryWritten(mapping: MappingNode, key: string): Entry | null {
  return firstEntry(mapping, ({ written }) => written.get(key));
}

/** The entry of a mapping, or of one merged into it, with a key in any spelling. */
export function entryNamed(mapping: MappingNode, normalized: string): Entry | null {
  return firstEntry(mapping, (index) => index.normalized.get(normalized));
}

/** A mapping's own entry comes before those merged into it. */
function firstEntry(mapping: MappingNode, lookUp: (index: EntryIndex) => Entry | undefined): Entry | null {
  const seen = new Set<MappingNode>();
  const waiting = [mapping];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const own = lookUp(indexOf(at));
    if (own !== undefined) return own;
    for (const merged of at.merged.toReversed()) {
      const target = resolved(merged);
      if (target?.kind === "mapping") waiting.push(target);
    }
  }
  return null;
}

function indexOf(mapping: MappingNode): EntryIndex {
  const known = indexes.get(mapping);
  if (known !== undefined) return known;
  const index = {
    written: new Map(mapping.entries.map((entry) => [entry.key.text, entry])),
    normalized: new Map(mapping.entries.map((entry) => [normalizedKey(entry.key.text), entry])),
  };
  indexes.set(mapping, index);
  return index;
}
