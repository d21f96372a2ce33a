import pc from "picocolors";
import type { AskedVersion, BillChange } from "../../materials/bill-changes.ts";
import { counted } from "../summary.ts";
import { visibleText } from "../visible-text.ts";
import { kindInWords, shortVersion, versionInWords } from "./material-words.ts";

/** The states of the code that are compared, as the user named them. */
export interface ComparedStates {
  from: string;
  /** Null: the files as they are. */
  to: string | null;
}

/** For programs: which models changed, each with what was and is asked for. */
export function billChangesJson(changes: readonly BillChange[], { from, to }: ComparedStates): string {
  return `${JSON.stringify({ version: 1, from, to, changes: changes.map(changeJson) })}\n`;
}

function changeJson({ before, after, places, ...change }: BillChange): object {
  return {
    ...change,
    before: before.map(versionInWords),
    after: after.map(versionInWords),
    places: places.map(({ path, cell, line }) => ({ path, ...(cell === undefined ? {} : { cell }), line })),
  };
}

const MARKS = { added: "+", removed: "-", changed: "~" } as const;

/** For people: a line for each model that changed, and where it is used. */
export function billChangesText(
  changes: readonly BillChange[],
  { from, to }: ComparedStates,
  { colors }: { colors: boolean },
): string {
  const between = to === null ? `since ${from}` : `from ${from} to ${to}`;
  if (changes.length === 0) return `No model or data set changed ${between}.\n`;
  const palette = pc.createColors(colors);
  const paint = { added: palette.green, removed: palette.red, changed: palette.yellow };
  const lines = changes.map((change) => paint[change.change](lineOf(change)));
  const count = counted(changes.length, "model or data set", "models and data sets");
  return `${[...lines, "", `${count} changed ${between}.`].join("\n")}\n`;
}

function lineOf(change: BillChange): string {
  const [first, ...others] = newPlaces(change);
  const place = first === undefined ? "" : `  ${first.path}:${first.line}`;
  const more = others.length === 0 ? "" : ` and ${counted(others.length, "other place")}`;
  return visibleText(
    `${MARKS[change.change]} ${kindInWords(change)} ${change.name}  ${versionsOf(change)}${place}${more}`,
  );
}

/** Only what differs: most places may ask for what they did before. */
function versionsOf({ change, before, after }: BillChange): string {
  if (change !== "changed") return inShort(change === "added" ? after : before);
  const [gone, fresh] = [without(before, after), without(after, before)];
  if (gone.length === 0) return `also ${inShort(fresh)}`;
  return fresh.length === 0 ? `no longer ${inShort(gone)}` : `${inShort(gone)} → ${inShort(fresh)}`;
}

/** The places that ask for what was not asked for before, where there are any. */
function newPlaces({ change, before, after, places }: BillChange): BillChange["places"] {
  if (change !== "changed") return places;
  const fresh = new Set(without(after, before).map(versionInWords));
  const own = places.filter(({ asked }) => fresh.has(versionInWords(asked)));
  return own.length === 0 ? places : own;
}

function without(versions: readonly AskedVersion[], others: readonly AskedVersion[]): AskedVersion[] {
  const known = new Set(others.map(versionInWords));
  return versions.filter((each) => !known.has(versionInWords(each)));
}

function inShort(versions: readonly AskedVersion[]): string {
  return versions.map((each) => shortVersion(versionInWords(each))).join(", ");
}
