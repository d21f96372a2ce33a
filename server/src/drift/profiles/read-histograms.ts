import { numberSide } from "../comparison/number-feature.ts";
import type { Column, Relation } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";
import { histogramOf } from "./histogram.ts";
import type { FeatureProfile, ProfiledFeature } from "./slot-profile.ts";
import type { SlotSource } from "./slot-source.ts";

/** Bins further out than this are one: a histogram stays small, however far outliers lie. */
const FURTHEST_BIN = 10_000;

/** Slots by their starts, whose histograms are to be filled. */
type Slots = ReadonlyMap<string, { features: Record<string, FeatureProfile> }>;

/** Puts the histograms of all features into their slots: one query for each. Texts are put into JavaScript's order, which may be another. */
export async function addHistograms(
  { engine, relation, start, hasTime }: SlotSource,
  columns: ReadonlyMap<string, Column>,
  features: readonly ProfiledFeature[],
  slots: Slots,
): Promise<void> {
  const { dialect } = engine;
  for (const feature of features) {
    const { bin, known } = binOf(dialect, relation, columns.get(feature.name)!, feature);
    const rows = await engine.query<{ start: string; bins: (number | string)[]; counts: number[] }>(
      `SELECT ${dialect.timeText("start")} AS start, ${dialect.collect("bin", "bin")} AS bins,
        ${dialect.collect("counted", "bin")} AS counts
      FROM (SELECT ${start} AS start, ${bin} AS bin, count(*) AS counted
        FROM ${relation.sql} WHERE ${known} AND ${hasTime} GROUP BY 1, 2) GROUP BY start`,
    );
    for (const { start: of, bins, counts } of rows) {
      slots.get(of)!.features[feature.name]!.histogram =
        feature.kind === "number"
          ? { bins, counts }
          : histogramOf(new Map(bins.map((each, at) => [each, counts[at]!])));
    }
  }
}

function binOf(
  dialect: Dialect,
  relation: Relation,
  column: Column,
  feature: ProfiledFeature,
): { bin: string; known: string } {
  const name = dialect.identifier(column.name);
  if (feature.kind !== "number") return { bin: dialect.asText(name), known: `${name} IS NOT NULL` };
  const { value, known } = numberSide(dialect, relation, column);
  const { origin, width } = feature.scale;
  const bin = `floor((${value} - ${dialect.number(origin)}) / ${dialect.number(width)})`;
  return { bin: `greatest(${-FURTHEST_BIN}, least(${FURTHEST_BIN}, ${bin}))`, known };
}
