import { compareVersions } from "../../names/order.ts";
import { readVersionText } from "../../names/version-text.ts";
import type { EditionFamily, GrammarResult } from "../corpus-result.ts";
import { compareText } from "../shares.ts";
import type { GrammarPart } from "./grammar-part.ts";

interface Edition {
  version: string;
  /** The version's numbers, a date's as year, month and day. */
  numbers: number[];
  /** Milliseconds since 1970; NaN where not known. */
  created: number;
}

/** From here on a number counts something else than editions: a day (`20240806`), a step. */
const LARGEST_EDITION = 1000;

/** The families that have several versions, where numbers were left out and where versions went down. */
export function findEditions({ editions, editionsCreated }: GrammarPart): GrammarResult["editions"] {
  const all: EditionFamily[] = [];
  for (const [family, found] of groupEditions(editions, editionsCreated)) {
    if (found.length < 2) continue;
    for (const edition of found) edition.numbers = numbersOf(edition.version);
    for (const comparable of [found.filter(isDated), found.filter((edition) => !isDated(edition))]) {
      const entry = describe(family, comparable);
      if (entry !== null) all.push(entry);
    }
  }
  all.sort((a, b) => b.versions.length - a.versions.length || compareText(a.family, b.family));
  return {
    families: all.length,
    withGaps: all.filter(({ gaps }) => gaps.length > 0).length,
    withRegressions: all.filter(({ regressions }) => regressions.length > 0).length,
    all,
  };
}

function groupEditions(rows: Uint8Array, created: Float64Array): Map<string, Edition[]> {
  const fields = new TextDecoder("utf-8", { ignoreBOM: true }).decode(rows).split("\n");
  const families = new Map<string, Edition[]>();
  created.forEach((time, row) => {
    const edition = { version: fields[2 * row + 1]!, numbers: NO_NUMBERS, created: time };
    const known = families.get(fields[2 * row]!);
    if (known === undefined) families.set(fields[2 * row]!, [edition]);
    else known.push(edition);
  });
  return families;
}

const NO_NUMBERS: number[] = [];

function numbersOf(version: string): number[] {
  const numbers = readVersionText(version)?.numbers ?? [];
  const [first = ""] = numbers;
  if (numbers.length > 1 || first.length !== 8) return numbers.map(Number);
  return [first.slice(0, 4), first.slice(4, 6), first.slice(6)].map(Number);
}

/** Dates and numbers have no common order. */
function isDated({ numbers }: Edition): boolean {
  return numbers[0]! >= LARGEST_EDITION;
}

function describe(family: string, editions: readonly Edition[]): EditionFamily | null {
  if (editions.length < 2) return null;
  const sorted = editions.toSorted((a, b) => order(a, b) || compareText(a.version, b.version));
  const distinct = sorted.filter((edition, index) => index === 0 || order(sorted[index - 1]!, edition) !== 0);
  if (distinct.length < 2) return null;
  const versions = distinct.map(({ version }) => version);
  return { family, versions, gaps: findGaps(distinct), regressions: findRegressions(editions) };
}

function order(one: Edition, other: Edition): number {
  for (let part = 0; part < Math.max(one.numbers.length, other.numbers.length); part++) {
    const difference = (one.numbers[part] ?? 0) - (other.numbers[part] ?? 0);
    if (difference !== 0) return difference;
  }
  // What tells them apart now is a pre-release.
  return compareVersions(one.version, other.version) ?? 0;
}

function findGaps(editions: readonly Edition[]): EditionFamily["gaps"] {
  const gaps: EditionFamily["gaps"] = [];
  for (let index = 1; index < editions.length; index++) {
    const one = editions[index - 1]!;
    const other = editions[index]!;
    if (leavesOut(one.numbers, other.numbers)) gaps.push({ after: one.version, before: other.version });
  }
  return gaps;
}

/** Whether the first number in which two versions differ goes up by more than one: `v1` and `v3`, but not `v1.9` and `v2.5`. */
function leavesOut(one: readonly number[], other: readonly number[]): boolean {
  if (other[0]! >= LARGEST_EDITION) return false;
  for (let part = 0; part < Math.max(one.length, other.length); part++) {
    const from = one[part] ?? 0;
    const to = other[part] ?? 0;
    if (from !== to) return to < LARGEST_EDITION && to - from > 1;
  }
  return false;
}

/** Versions that came after a higher one. Only editions whose time is known are looked at. */
function findRegressions(editions: readonly Edition[]): EditionFamily["regressions"] {
  const dated = editions
    .filter(({ created }) => !Number.isNaN(created))
    .sort((a, b) => a.created - b.created || order(a, b));
  const regressions: EditionFamily["regressions"] = [];
  let highest: Edition | null = null;
  for (const edition of dated) {
    if (highest !== null && order(edition, highest) < 0 && edition.created > highest.created) {
      regressions.push({
        version: edition.version,
        created: new Date(edition.created).toISOString(),
        below: highest.version,
      });
    }
    if (highest === null || order(edition, highest) > 0) highest = edition;
  }
  return regressions;
}
