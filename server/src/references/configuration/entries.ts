import { type Entry, type MappingNode, resolved } from "../../documents/configuration-tree.ts";

/** The entry of a mapping whose key is accepted: its own (the last one, as loaders take it) before those merged into it. */
export function findEntry(mapping: MappingNode, accepts: (key: string) => boolean): Entry | null {
  const seen = new Set<MappingNode>();
  const waiting = [mapping];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const own = at.entries.findLast(({ key }) => accepts(key.text));
    if (own !== undefined) return own;
    for (const merged of at.merged.toReversed()) {
      const target = resolved(merged);
      if (target?.kind === "mapping") waiting.push(target);
    }
  }
  return null;
}
