import type { Column, Engine, Relation } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";
import { labelOf } from "./labels.ts";

/** How often each value occurs on both sides; values as texts, the same for equal ones. */
export interface ValueCounts {
  values: string[];
  reference: number[];
  current: number[];
  /** Whether the values are so many that they were dealt out to buckets, and these counted. */
  isInBuckets: boolean;
}

/** A column whose values are counted. */
export interface CountedFeature {
  reference: Side;
  current: Side;
  isInBuckets: boolean;
}

/** So many buckets take the place of too many values. */
const BUCKETS = 4096;
const SEED = 17;

interface Side {
  relation: Relation;
  column: Column;
}

/**
 * Counts the values of columns that have few of them, all in one query. Null, NaN and infinite values are left out.
 * @param features by name, with the column on each side
 */
export async function countValues(
  engine: Engine,
  features: ReadonlyMap<string, CountedFeature>,
): Promise<Map<string, ValueCounts>> {
  const counts = new Map<string, ValueCounts>();
  if (features.size === 0) return counts;
  const names = [...features.keys()];
  const queries = names.map((name, at) => {
    const { reference, current, isInBuckets } = features.get(name)!;
    // Counted each for itself and laid together by value afterwards, so that rows are grouped in the narrowest form.
    return `SELECT ${at} AS feature, value, max(before) AS before, max(after) AS after FROM (
      ${countsOf(engine.dialect, reference, isInBuckets, "rows AS before, 0 AS after")} UNION ALL
      ${countsOf(engine.dialect, current, isInBuckets, "0 AS before, rows AS after")}
    ) GROUP BY value`;
  });
  for (const [name, { isInBuckets }] of features)
    counts.set(name, { values: [], reference: [], current: [], isInBuckets });
  const sql = `SELECT * FROM (${queries.join(" UNION ALL ")}) ORDER BY feature, before DESC, after DESC, value`;
  for (const row of await engine.query<{ feature: number; value: string; before: number; after: number }>(sql)) {
    const counted = counts.get(names[row.feature]!)!;
    counted.values.push(row.value);
    counted.reference.push(row.before);
    counted.current.push(row.after);
  }
  return counts;
}

function countsOf(dialect: Dialect, side: Side, isInBuckets: boolean, counts: string): string {
  const { relation, column } = side.column.kind === "labels" ? labelsAsRows(dialect, side) : side;
  const value = dialect.identifier(column.name);
  const key = isInBuckets ? `floor(${dialect.hashShare(value, SEED)} * ${BUCKETS})` : value;
  const known = column.kind === "number" ? dialect.isFinite(dialect.double(value)) : `${value} IS NOT NULL`;
  return `SELECT ${isInBuckets ? dialect.asText("counted") : valueText(dialect, column.kind, "counted")} AS value, ${counts}
    FROM (SELECT ${key} AS counted, count(*) AS rows FROM ${relation.sql} WHERE ${known} GROUP BY counted)`;
}

/** Each label once for each row that has it. */
function labelsAsRows(dialect: Dialect, { relation, column }: Side): Side {
  const sql = `(SELECT ${labelOf(dialect, column)} AS label FROM ${relation.sql})`;
  return { relation: { ...relation, sql }, column: { name: "label", kind: "text" } };
}

/** A value as {@link ValueCounts} has it: numbers by their value, however each side writes them, as 1 and 1.0 are one category. */
export function valueText(dialect: Dialect, kind: Column["kind"], value: string): string {
  return dialect.asText(kind === "number" || kind === "integer" ? dialect.double(value) : value);
}
