import type { CountedShare, NameShare, VersionedShare } from "./corpus-result.ts";
import { wilsonInterval } from "./statistics/wilson.ts";

/** The share of versioned names with its interval. */
export function versionedShare(names: number, versioned: number): VersionedShare {
  return { names, versioned, share: names === 0 ? 0 : versioned / names, interval: wilsonInterval(versioned, names) };
}

/** The share of some names among all, with its interval. */
export function nameShare(names: number, all: number): NameShare {
  return { names, share: all === 0 ? 0 : names / all, interval: wilsonInterval(names, all) };
}

/** A count out of so many, as a share with its interval. */
export function countedShare(count: number, of: number): CountedShare {
  return { count, of, share: of === 0 ? 0 : count / of, interval: wilsonInterval(count, of) };
}

/** Order of texts by their UTF-16 codes, the same on every machine. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
