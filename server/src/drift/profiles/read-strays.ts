import { numberSide } from "../comparison/number-feature.ts";
import type { Column, Row } from "../engine/engine.ts";
import { type Histogram, sumOf } from "./histogram.ts";
import { FURTHEST_BIN, numberBin } from "./read-histograms.ts";
import type { ProfiledFeature } from "./slot-profile.ts";
import type { SlotSource } from "./slot-source.ts";

/** Numbers of a slot that fall into no bin. */
export interface Strays {
  infinite: number;
  /** Finite ones, too far out for the number of a bin. */
  below: number;
  above: number;
}

export const NO_STRAYS: Strays = { infinite: 0, below: 0, above: 0 };

/** A feature of numbers. */
export type NumberFeature = Extract<ProfiledFeature, { kind: "number" }>;

/** Counts the values that fall into no bin in each slot, by the features' names and the slots' starts: one pass over each feature, which looks at few rows. */
export async function readStrays(
  source: SlotSource,
  columns: ReadonlyMap<string, Column>,
  features: readonly NumberFeature[],
): Promise<Map<string, Map<string, Strays>>> {
  const found = new Map(features.map(({ name }) => [name, new Map<string, Strays>()]));
  if (features.length === 0) return found;
  const queries = features.map((feature, at) => straysQuery(source, columns.get(feature.name)!, feature, at));
  interface Counted extends Row {
    feature: number;
    start: string;
    infinite: number;
    below: number;
    above: number;
  }
  for (const { feature, start, ...strays } of await source.engine.query<Counted>(queries.join(" UNION ALL "))) {
    found.get(features[feature]!.name)!.set(start, strays);
  }
  return found;
}

function straysQuery(source: SlotSource, column: Column, feature: NumberFeature, at: number): string {
  const { engine, relation, start, hasTime } = source;
  const { dialect } = engine;
  const { value, known } = numberSide(dialect, relation, column);
  const isBelow = `${value} < ${dialect.number(feature.scale.origin)}`;
  return `SELECT ${at} AS feature, ${dialect.timeText(start)} AS start,
      ${dialect.countIf(`NOT ${known} AND NOT isnan(${value})`)} AS infinite,
      ${dialect.countIf(`${known} AND ${isBelow}`)} AS below, ${dialect.countIf(`${known} AND NOT ${isBelow}`)} AS above
    FROM ${relation.sql} WHERE ${value} IS NOT NULL AND ${numberBin(dialect, value, feature.scale)} IS NULL AND ${hasTime}
    GROUP BY 1, 2`;
}

/** A histogram with the finite strays in the bins at its ends. */
export function withStrays(histogram: Histogram, { below, above }: Strays): Histogram {
  if (below === 0 && above === 0) return histogram;
  const ends = [
    { bins: [-FURTHEST_BIN], counts: [below] },
    { bins: [FURTHEST_BIN], counts: [above] },
  ];
  return sumOf([histogram, ...ends.filter(({ counts }) => counts[0]! > 0)]);
}
