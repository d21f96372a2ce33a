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
      return { kind, ecosystem, name, asked, resolution: resolutionAt(own, resolution), places: own };
    });
  });
  return entries.sort((one, other) => (entryKey(one) < entryKey(other) ? -1 : 1));
}

/** What one way of asking leads to: a model that is asked for in several has a reason for each that leads nowhere. */
function resolutionAt([place]: readonly MaterialPlace[], whole: Resolution): Resolution {
  return whole.version === null && place?.unresolved !== undefined
    ? { version: null, reason: place.unresolved }
    : whole;
}

/** A text by which two entries are told apart, whatever they lead to. */
export function entryKey(entry: LockEntry): string {
  return `${modelKey(entry)}\n${entry.asked === null ? "" : pinKey(entry.asked)}`;
}

/**
 * Entries of the code; those whose version nobody here knows keep what an earlier lock holds. Why it is not known they keep too: what one machine can tell of
 * that and another cannot is no change.
 */
export function withLocked<Entry extends LockEntry>(entries: readonly Entry[], locked: readonly LockEntry[]): Entry[] {
  const known = new Map(locked.map((entry) => [entryKey(entry), entry.resolution]));
  return entries.map((entry) => {
    const before = known.get(entryKey(entry));
    return entry.resolution.version === null && before !== undefined ? { ...entry, resolution: before } : entry;
  });
}
