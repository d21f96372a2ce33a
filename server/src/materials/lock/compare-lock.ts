import { modelKey } from "../model-key.ts";
import type { Resolved } from "../resolution.ts";
import { type CodeEntry, entryKey } from "./lock.ts";
import type { LockedEntry } from "./read-lock.ts";

/** One thing about which code and lock disagree. */
export type Disagreement =
  /** The lock does not hold the model. */
  | { kind: "new"; code: CodeEntry }
  /** The lock holds the model as other code asked for it. */
  | { kind: "pin"; code: CodeEntry; locked: readonly LockedEntry[] }
  /** No code asks for it any more. */
  | { kind: "gone"; locked: LockedEntry }
  /** What the code asks for leads to another version than it did. */
  | { kind: "version"; code: CodeEntry; locked: LockedEntry; was: string; is: Resolved };

/**
 * What code and lock disagree about, in the order of the lock. A version that only one of them knows is none: caches and registries differ from
 * machine to machine.
 */
export function compareLock(code: readonly CodeEntry[], locked: readonly LockedEntry[]): Disagreement[] {
  const lockedByKey = new Map(locked.map((entry) => [entryKey(entry), entry]));
  const inCode = new Set(code.map(entryKey));
  const goneByModel = byModel(locked.filter((entry) => !inCode.has(entryKey(entry))));
  const fresh = code.filter((entry) => !lockedByKey.has(entryKey(entry)));
  const freshModels = new Set(fresh.map(modelKey));
  const found: Disagreement[] = [
    ...fresh.map((entry) => newOrPin(entry, goneByModel.get(modelKey(entry)), locked)),
    ...[...goneByModel].flatMap(([model, entries]) =>
      freshModels.has(model) ? [] : entries.map((entry) => ({ kind: "gone" as const, locked: entry })),
    ),
    ...code.flatMap((entry) => otherVersion(entry, lockedByKey.get(entryKey(entry)))),
  ];
  return found.sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
}

function byModel(entries: readonly LockedEntry[]): Map<string, LockedEntry[]> {
  const models = new Map<string, LockedEntry[]>();
  for (const entry of entries) models.set(modelKey(entry), [...(models.get(modelKey(entry)) ?? []), entry]);
  return models;
}

/** What is asked for in the place of something else is one change, not two. */
function newOrPin(
  entry: CodeEntry,
  gone: readonly LockedEntry[] | undefined,
  locked: readonly LockedEntry[],
): Disagreement {
  const others = gone ?? locked.filter((each) => modelKey(each) === modelKey(entry));
  return others.length === 0 ? { kind: "new", code: entry } : { kind: "pin", code: entry, locked: others };
}

function otherVersion(code: CodeEntry, locked: LockedEntry | undefined): Disagreement[] {
  const [is, was] = [code.resolution, locked?.resolution];
  if (locked === undefined || was === undefined || was.version === null || is.version === null) return [];
  return is.version === was.version ? [] : [{ kind: "version", code, locked, was: was.version, is }];
}

function sortKey(disagreement: Disagreement): string {
  return entryKey(disagreement.kind === "gone" ? disagreement.locked : disagreement.code);
}
