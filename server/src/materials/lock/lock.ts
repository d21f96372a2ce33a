import { type AskedPin, pinKey } from "../asked-version.ts";
import type { Bill, Material, MaterialPlace } from "../material.ts";
import { modelKey } from "../model-key.ts";
import type { Resolution } from "../resolution.ts";

/** What a lock file is called, in the folder that it speaks of. */
export const LOCK_FILE = "modelver.lock";

/** One thing that code asks for, and the version that it leads to. */
export interface LockEntry {
  kind: Material["kind"];
  ecosystem: string;
  /** As in {@link Material}. */
  name: string;
  /** What the code asks for; null for files of the project. */
  asked: AskedPin | null;
  resolution: Resolution;
}

/** An entry as the code gives it. */
export interface CodeEntry extends LockEntry {
  /** Never empty. */
  places: readonly MaterialPlace[];
}

/** Every thing that the code asks for, in the order in which a lock file holds them. */
export function lockEntries({ materials }: Bill): CodeEntry[] {
  const entries = materials.flatMap((material): CodeEntry[] => {
    const { kind, ecosystem, name, resolution, places, pins } = material;
    if (pins.length === 0) return [{ kind, ecosystem, name, asked: null, resolution, places }];
    return pins.map((asked) => {
      const own = places.filter((place) => pinKey(place.asked) === pinKey(asked));
      return { kind, ecosystem, name, asked, resolution, places: own };
    });
  });
  return entries.sort((one, other) => (entryKey(one) < entryKey(other) ? -1 : 1));
}

/** A text by which two entries are told apart, whatever they lead to. */
export function entryKey(entry: LockEntry): string {
  return `${modelKey(entry)}\n${entry.asked === null ? "" : pinKey(entry.asked)}`;
}

/** Entries of the code; those whose version nobody here knows keep what an earlier lock holds. */
export function withLocked<Entry extends LockEntry>(entries: readonly Entry[], locked: readonly LockEntry[]): Entry[] {
  const known = new Map(locked.map((entry) => [entryKey(entry), entry.resolution]));
  return entries.map((entry) => {
    const before = known.get(entryKey(entry));
    const isKept = entry.resolution.version === null && before !== undefined && before.version !== null;
    return isKept ? { ...entry, resolution: before } : entry;
  });
}
