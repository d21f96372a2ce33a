import type { ComparedItem, Comparison } from "./corpus-result.ts";
import { compareText, countedShare, versionedShare } from "./shares.ts";
import { adjustForMany, compareShares } from "./statistics/two-shares.ts";

/** What a comparison needs to know of one side. */
export interface SideCounts {
  title: string;
  names: number;
  versioned: number;
  /** Names of each scheme. */
  schemes: ReadonlyMap<string, number>;
  tasks: ReadonlyMap<string, { names: number; versioned: number }>;
}

interface Pair {
  name: string;
  before: { count: number; of: number };
  after: { count: number; of: number };
}

/** Says in what two bodies of names differ, and whether that is more than chance. */
export function compareSides(before: SideCounts, after: SideCounts): Comparison {
  const schemes = [...new Set([...before.schemes.keys(), ...after.schemes.keys()])].map((name) => ({
    name,
    before: { count: before.schemes.get(name) ?? 0, of: before.names },
    after: { count: after.schemes.get(name) ?? 0, of: after.names },
  }));
  const tasks = [...before.tasks].flatMap(([name, one]) => {
    const other = after.tasks.get(name);
    if (other === undefined) return [];
    return [
      { name, before: { count: one.versioned, of: one.names }, after: { count: other.versioned, of: other.names } },
    ];
  });
  return {
    before: { title: before.title, ...versionedShare(before.names, before.versioned) },
    after: { title: after.title, ...versionedShare(after.names, after.versioned) },
    share: compareShares({ count: before.versioned, of: before.names }, { count: after.versioned, of: after.names }),
    schemes: compareItems(schemes),
    tasks: compareItems(tasks),
  };
}

function compareItems(pairs: readonly Pair[]): ComparedItem[] {
  const differences = pairs.map(({ before, after }) => compareShares(before, after));
  const adjusted = adjustForMany(differences.map(({ pValue }) => pValue ?? 1));
  const items = pairs.map(({ name, before, after }, index) => ({
    name,
    before: countedShare(before.count, before.of),
    after: countedShare(after.count, after.of),
    ...differences[index]!,
    pValue: differences[index]!.pValue === null ? null : adjusted[index]!,
  }));
  return items.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || compareText(a.name, b.name));
}
