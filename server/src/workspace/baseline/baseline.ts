import type { Finding } from "../../rules/finding.ts";
import { type FindingIdentity, identityKey, identityOf } from "../../rules/finding-identity.ts";

/** Findings of one identity that a project has agreed to live with. */
export interface BaselineEntry extends FindingIdentity {
  /** How many there are. */
  count: number;
}

/** The findings of one file, by whether the baseline knows them. */
export interface SortedFindings<Sorted extends Finding> {
  fresh: Sorted[];
  known: Sorted[];
}

/** Where `baseline` says nothing. */
export const BASELINE_FILE = ".modelver-baseline.json";

/** Findings as a baseline holds them: by file, rule and model. */
export function baselineOf(findings: readonly Finding[]): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    const identity = identityOf(finding);
    const key = identityKey(identity);
    const entry = entries.get(key);
    if (entry === undefined) entries.set(key, { ...identity, count: 1 });
    else entry.count++;
  }
  return [...entries.values()].sort(compareEntries);
}

/** Which findings a baseline knows: of those of one identity the first, as many as it counts. */
export function sortedBy<Sorted extends Finding>(
  entries: readonly BaselineEntry[],
  findings: readonly Sorted[],
): SortedFindings<Sorted> {
  const left = new Map(entries.map((entry) => [identityKey(entry), entry.count]));
  const sorted: SortedFindings<Sorted> = { fresh: [], known: [] };
  for (const finding of findings) {
    const key = identityKey(identityOf(finding));
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    (count > 0 ? sorted.known : sorted.fresh).push(finding);
  }
  return sorted;
}

/**
 * A baseline without what is gone; nothing is ever added.
 * @param known the findings that are still there, of those it knows
 * @param isChecked whether a path was looked at: what stands elsewhere stays
 */
export function shrunk(
  entries: readonly BaselineEntry[],
  known: readonly Finding[],
  isChecked: (path: string) => boolean,
): BaselineEntry[] {
  const there = new Map(baselineOf(known).map((entry) => [identityKey(entry), entry.count]));
  return entries.flatMap((entry) => {
    const count = isChecked(entry.path) ? Math.min(entry.count, there.get(identityKey(entry)) ?? 0) : entry.count;
    return count === 0 ? [] : [{ ...entry, count }];
  });
}

/** How many findings entries stand for. */
export function countOf(entries: readonly BaselineEntry[]): number {
  return entries.reduce((sum, { count }) => sum + count, 0);
}

function compareEntries(one: BaselineEntry, other: BaselineEntry): number {
  const [first, second] = [sortKey(one), sortKey(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function sortKey({ path, code, ecosystem, name, version }: FindingIdentity): string {
  return [path, code, ecosystem ?? "", name ?? "", version ?? ""].join("\0");
}
