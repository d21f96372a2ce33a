import pc from "picocolors";
import type { BillChange } from "../../materials/bill-changes.ts";
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
  const { name, places } = change;
  const [first, ...others] = places;
  const place = first === undefined ? "" : `  ${first.path}:${first.line}`;
  const more = others.length === 0 ? "" : ` and ${counted(others.length, "other place")}`;
  return visibleText(`${MARKS[change.change]} ${kindInWords(change)} ${name}  ${versionsOf(change)}${place}${more}`);
}

function versionsOf({ change, before, after }: BillChange): string {
  const [old, fresh] = [before, after].map((all) => all.map((each) => shortVersion(versionInWords(each))).join(", "));
  if (change === "added") return `${fresh}`;
  return change === "removed" ? `${old}` : `${old} → ${fresh}`;
}
