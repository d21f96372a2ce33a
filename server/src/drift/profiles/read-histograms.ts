import { labelOf } from "../comparison/labels.ts";
import { numberSide } from "../comparison/number-feature.ts";
import type { Column } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";
import { EMPTY, type Histogram, histogramOf, type NumberScale } from "./histogram.ts";
import type { ProfiledFeature } from "./slot-profile.ts";
import type { SlotSource } from "./slot-source.ts";

/** Bins further out than this are one: a histogram stays small, however far outliers lie. */
export const FURTHEST_BIN = 10_000;
/** Features that one query counts: with more, all their cells would be in memory at once; with fewer, times are read more often. */
const TOGETHER = 10;

/** A feature in a slot. */
export interface CountedSlot {
  histogram: Histogram;
  /** Rows that fall into no bin: without a value, infinite, or too far out for the number of a bin. */
  outside: number;
}

/** Slots by their starts. */
export type CountedSlots = ReadonlyMap<string, CountedSlot>;

/** Counts the histograms of all features in all slots, by the features' names: one pass over the times for several features. */
export async function readHistograms(
  source: SlotSource,
  columns: ReadonlyMap<string, Column>,
  features: readonly ProfiledFeature[],
): Promise<Map<string, CountedSlots>> {
  const counted = new Map<string, CountedSlots>();
  const numbers = features.filter(({ kind }) => kind === "number");
  const others = features.filter(({ kind }) => kind === "category" || kind === "boolean");
  // Rows of labels become several: each such feature is counted by itself.
  const labels = features.filter(({ kind }) => kind === "labels");
  for (const group of [...groupsOf(numbers), ...groupsOf(others), ...labels.map((each) => [each])]) {
    const slots = await countTogether(source, columns, group);
    for (const [at, { name }] of group.entries()) counted.set(name, slots[at]!);
  }
  return counted;
}

function groupsOf(features: readonly ProfiledFeature[]): ProfiledFeature[][] {
  const groups = Math.ceil(features.length / TOGETHER);
  return Array.from({ length: groups }, (_, at) => features.slice(at * TOGETHER, (at + 1) * TOGETHER));
}

async function countTogether(
  source: SlotSource,
  columns: ReadonlyMap<string, Column>,
  features: readonly ProfiledFeature[],
): Promise<CountedSlots[]> {
  const { engine, relation, start, hasTime } = source;
  const { dialect } = engine;
  const bins = features.map((_, at) => `bin_${at}`);
  const prepared = features.map(
    (feature, at) => `${binOf(source, columns.get(feature.name)!, feature)} AS ${bins[at]}`,
  );
  const rows = await engine.query<{
    feature: number;
    start: string;
    bins: (number | string | null)[];
    counts: number[];
  }>(
    `SELECT feature, ${dialect.timeText("start")} AS start, ${dialect.collect("bin", "bin")} AS bins,
      ${dialect.collect("counted", "bin")} AS counts
    FROM (SELECT start, GROUPING(${bins.join(", ")}) AS feature, coalesce(${bins.join(", ")}) AS bin,
        ${dialect.double("count(*)")} AS counted
      FROM (SELECT ${start} AS start, ${prepared.join(", ")} FROM ${relation.sql} WHERE ${hasTime})
      GROUP BY GROUPING SETS (${bins.map((bin) => `(start, ${bin})`).join(", ")}))
    GROUP BY feature, start`,
  );
  const slots = features.map(() => new Map<string, CountedSlot>());
  const places = new Map(features.map((_, at) => [groupingOf(at, features.length), at]));
  for (const row of rows) {
    const at = places.get(row.feature)!;
    slots[at]!.set(row.start, features[at]!.kind === "number" ? countedNumbers(row) : countedCategories(row));
  }
  return slots;
}

/** What GROUPING says of the set of one of so many columns: a bit for each column that is not in it, the first column's the highest. */
function groupingOf(at: number, columns: number): number {
  return 2 ** columns - 1 - 2 ** (columns - 1 - at);
}

/** The bin of a row, as SQL: null where it falls into none. Of labels, one that makes a row of each. */
function binOf({ engine, relation }: SlotSource, column: Column, feature: ProfiledFeature): string {
  const { dialect } = engine;
  if (feature.kind === "labels") return labelOf(dialect, column);
  if (feature.kind !== "number") return dialect.asText(dialect.identifier(column.name));
  return numberBin(dialect, numberSide(dialect, relation, column).value, feature.scale);
}

/** The number of the bin that a double falls into, as SQL; null where there is none. */
export function numberBin(dialect: Dialect, value: string, { origin, width }: NumberScale): string {
  return dialect.smallNumber(`floor((${value} - ${dialect.number(origin)}) / ${dialect.number(width)})`);
}

interface Cells {
  bins: readonly (number | string | null)[];
  counts: readonly number[];
}

/** Bins come in ascending order, the rows without one wherever the engine has them. */
function countedNumbers({ bins, counts }: Cells): CountedSlot {
  const histogram = { bins: [] as number[], counts: [] as number[] };
  let outside = 0;
  for (const [at, bin] of bins.entries()) {
    if (bin === null) outside = counts[at]!;
    else addToEnd(histogram, Math.max(-FURTHEST_BIN, Math.min(FURTHEST_BIN, Number(bin))), counts[at]!);
  }
  return { histogram: histogram.bins.length === 0 ? EMPTY : histogram, outside };
}

function addToEnd({ bins, counts }: { bins: number[]; counts: number[] }, bin: number, count: number): void {
  const last = bins.length - 1;
  if (bins[last] === bin) counts[last]! += count;
  else {
    bins.push(bin);
    counts.push(count);
  }
}

/** Texts are put into JavaScript's order, which may be another. */
function countedCategories({ bins, counts }: Cells): CountedSlot {
  const known = new Map<string, number>();
  let outside = 0;
  for (const [at, bin] of bins.entries()) {
    if (bin === null) outside = counts[at]!;
    else known.set(String(bin), counts[at]!);
  }
  return { histogram: histogramOf(known), outside };
}
