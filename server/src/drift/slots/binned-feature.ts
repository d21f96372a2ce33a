import type { Feature, FeatureSide } from "../comparison/feature.ts";
import { labelOf } from "../comparison/labels.ts";
import { valueText } from "../comparison/value-counts.ts";
import type { Engine } from "../engine/engine.ts";
import { featureNumber } from "./feature-number.ts";

/** A feature cut into few parts by its reference, so that slots can be held against it. */
export interface BinnedFeature {
  name: string;
  /** What rows of a side are told apart by, as an SQL expression; of lists of labels, one that makes a row of each. */
  valueOf(side: "reference" | "current"): string;
  /** The part that a column `value` falls into, as an SQL expression: a text, never null. */
  part: string;
  /** Ends of the parts of numbers, ascending: part i ends at edge i; null of categories. */
  edges: number[] | null;
}

/** Parts of numbers: each holds a twentieth of the reference. */
const PARTS = 20;
/** Categories that are parts by themselves; rarer ones are one part together. */
const MOST_CATEGORIES = 50;
const MISSING = "missing";
const OTHER = "other";

/** Cuts a feature into parts; null for times and vectors, which are not compared slot by slot. */
export async function binFeature(engine: Engine, feature: Feature): Promise<BinnedFeature | null> {
  const number = featureNumber(engine.dialect, feature);
  if (number !== null) return binNumbers(engine, feature, number);
  return feature.type === "categorical" || feature.type === "boolean" ? binCategories(engine, feature) : null;
}

async function binNumbers(
  engine: Engine,
  feature: Feature,
  number: (side: FeatureSide) => string,
): Promise<BinnedFeature> {
  const { dialect } = engine;
  const shares = Array.from({ length: PARTS - 1 }, (_, at) => (at + 1) / PARTS);
  const { reference } = feature;
  const [row] = await engine.query<{ edges: number[] | null }>(
    `SELECT ${dialect.approximateQuantiles(number(reference), shares)} AS edges FROM ${reference.relation.sql}`,
  );
  const edges = [...new Set((row?.edges ?? []).filter(Number.isFinite))].sort((one, other) => one - other);
  const cases = edges.map((edge, at) => `WHEN value <= ${dialect.number(edge)} THEN '${at}'`);
  return {
    name: feature.name,
    edges,
    valueOf: (side) => number(feature[side]),
    part: `CASE WHEN value IS NULL THEN '${MISSING}' ${cases.join(" ")} ELSE '${edges.length}' END`,
  };
}

function binCategories({ dialect }: Engine, feature: Feature): BinnedFeature {
  const { counts } = feature;
  const order = (counts?.values ?? []).map((value, at) => ({
    value,
    rows: counts!.reference[at]! + counts!.current[at]!,
  }));
  order.sort((one, other) => other.rows - one.rows);
  const own = counts?.isInBuckets ? [] : order.slice(0, MOST_CATEGORIES).map(({ value }) => dialect.text(value));
  const known = own.length === 0 ? "" : `WHEN value IN (${own.join(", ")}) THEN 'is ' || value`;
  return {
    name: feature.name,
    edges: null,
    valueOf: (side) => {
      const { column } = feature[side];
      if (column.kind === "labels") return labelOf(dialect, column);
      return valueText(dialect, column.kind, dialect.identifier(column.name));
    },
    part: `CASE WHEN value IS NULL THEN '${MISSING}' ${known} ELSE '${OTHER}' END`,
  };
}
