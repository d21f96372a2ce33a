import { type ProgramRun, type Runs, runCorpus } from "./program-run.ts";

/** One line of the benchmark's table. */
export interface Measure {
  what: string;
  names: number;
  runs: Runs;
  /** Milliseconds of a run that has nothing to count. */
  startUp: ProgramRun;
  /** Seconds after start-up and megabytes to stay under; null where there is no target. */
  target: { seconds: number; megabytes: number | null } | null;
}

export const METHODS = ["study", "grammar"] as const;
export const FORMATS = ["json", "text"] as const;

/** Runs a method on lists, and says what it took. @param startUp see `Measure` */
export async function measure(
  what: string,
  { names, lists, options }: { names: number; lists: readonly string[]; options: readonly string[] },
  startUp: ProgramRun,
  times: number,
  target: Measure["target"] = null,
): Promise<Measure> {
  return { what, names, runs: await runCorpus([...lists, ...options], times), startUp, target };
}

/** Milliseconds behind the start-up: of the clock, and of all processors. */
export function afterStartUp({ runs: { median }, startUp }: Measure): { wall: number; processor: number } {
  return { wall: median.wall - startUp.wall, processor: median.processor - startUp.processor };
}

/** The measures as a table. */
export function measureTable(measures: readonly Measure[]): string {
  const heads = ["", "names", "runs", "whole", "after start-up", "processor", "names a second", "peak", "target"];
  const rows = measures.map((each) => {
    const { median, times } = each.runs;
    const { wall, processor } = afterStartUp(each);
    return [
      each.what,
      each.names.toLocaleString("en"),
      String(times),
      seconds(median.wall),
      seconds(wall),
      seconds(processor),
      rounded(each.names / (wall / 1000)).toLocaleString("en"),
      megabytes(median.peak),
      verdict(each),
    ];
  });
  return [
    textTable([heads, ...rows]),
    "after start-up: less what a list of one name takes; processor: all threads, start-up left out as well",
  ].join("\n");
}

function verdict(measure: Measure): string {
  const { target, runs } = measure;
  if (target === null) return "";
  const isFast = afterStartUp(measure).wall / 1000 < target.seconds;
  const isSmall = target.megabytes === null || runs.median.peak / 1e6 < target.megabytes;
  const limits = `< ${target.seconds} s${target.megabytes === null ? "" : `, < ${target.megabytes} MB`}`;
  return `${limits} ${isFast && isSmall ? "met" : "MISSED"}`;
}

/** Rows in columns; the first and the last column stand to the left. */
function textTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const isText = (column: number) => column === 0 || column === widths.length - 1;
  return rows
    .map((row) =>
      row
        .map((cell, column) => (isText(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

function rounded(value: number): number {
  return Math.round(value / 1000) * 1000;
}
