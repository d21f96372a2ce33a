import type { ApiIndex } from "../code/api-index.ts";

const filters = new WeakMap<ApiIndex, RegExp>();

/**
 * Whether a text may name any model at all: a quick look that spares parsing most files. It must speak of one of the packages, or hold a name that
 * nobody else gives to a method: its object may come from another file.
 */
export function mayHoldReferences(text: string, apis: ApiIndex): boolean {
  const filter = filters.get(apis) ?? filterOf(apis);
  filters.set(apis, filter);
  return filter.test(text);
}

function filterOf({ tables }: ApiIndex): RegExp {
  const hosts = tables.flatMap((table) => table.hosts ?? []).map(escaped);
  const ofLibraries = tables.filter((table) => table.hosts === undefined);
  const packages = ofLibraries.flatMap((table) => table.libraries).map((name) => `["'/:]${escaped(name)}["'/@]`);
  const patterns = ofLibraries.flatMap((table) => table.calls.flatMap((row) => [row.api ?? []].flat()));
  const methods = ofLibraries.flatMap((table) => (table.methods ?? []).flatMap((row) => [row.method].flat()));
  const names = [...patterns.map(lastParts), ...methods].filter(isTelling).map((name) => `\\b${escaped(name)}\\b`);
  return new RegExp([...new Set([...hosts, ...packages, ...names])].join("|"));
}

/** The last two parts of a pattern where neither is open, else the last: `completions.create`. */
function lastParts(pattern: string): string {
  const parts = pattern.split(".");
  const last = parts.at(-1) ?? "";
  const owner = parts.at(-2) ?? "";
  return last.length < 12 && !owner.includes("*") && parts.length > 2 ? `${owner}.${last}` : last;
}

function isTelling(name: string): boolean {
  return !name.includes("*") && (name.length >= 12 || (name.includes("_") && name.length >= 8));
}

function escaped(text: string): string {
  return text.replace(/[$\\^|()[\]{}+?.*]/g, "\\$&");
}
