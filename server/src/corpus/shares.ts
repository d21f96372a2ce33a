import type { NameShare, VersionedShare } from "./corpus-result.ts";
import { wilsonInterval } from "./statistics/wilson.ts";

/** The share of versioned names with its interval. */
export function versionedShare(names: number, versioned: number): VersionedShare {
  return { names, versioned, share: names === 0 ? 0 : versioned / names, interval: wilsonInterval(versioned, names) };
}

/** The share of some names among all, with its interval. */
export function nameShare(names: number, all: number): NameShare {
  return { names, share: all === 0 ? 0 : names / all, interval: wilsonInterval(names, all) };
}

/** Order of texts by their UTF-16 codes, the same on every machine. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
