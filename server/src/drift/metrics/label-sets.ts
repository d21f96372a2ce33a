import type { Column, Engine } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";
import { groupOf, type LogColumns, readGroups } from "./grouped.ts";
import type { GroupMetrics } from "./metric.ts";

/**
 * How well suggested sets of labels meet the chosen ones: `jaccard`, the mean over rows of what both share by what either has (P. Jaccard, 1901;
 * scikit-learn's `jaccard_score` with `average="samples"`: two empty sets count 0); `coverage`, the share of all chosen labels that were
 * suggested, and `precision`, that of suggested ones that were chosen; `exact-match`, the share of rows where the sets are the same.
 */
export async function labelSetMetrics(
  engine: Engine,
  log: LogColumns,
  prediction: Column,
  target: Column,
): Promise<GroupMetrics[]> {
  const { dialect } = engine;
  const labels = ({ name, kind }: Column) => dialect.labelSet(dialect.identifier(name), kind);
  const suggested = dialect.sizeOf("suggested");
  const chosen = dialect.sizeOf("chosen");
  const both = dialect.sizeOf(dialect.intersection("suggested", "chosen"));
  const rows = await readGroups(
    engine,
    log,
    { suggested: labels(prediction), chosen: labels(target) },
    {
      jaccard: `avg(${jaccard(dialect, "suggested", "chosen", 0)})`,
      coverage: `${dialect.double(`sum(${both})`)} / nullif(sum(${chosen}), 0)`,
      precision: `${dialect.double(`sum(${both})`)} / nullif(sum(${suggested}), 0)`,
      exact_match: `avg(CASE WHEN ${suggested} = ${both} AND ${chosen} = ${both} THEN 1.0 ELSE 0.0 END)`,
    },
  );
  return rows.map((row) => ({
    ...groupOf(row),
    values: {
      jaccard: row.jaccard as number,
      coverage: row.coverage as number | null,
      precision: row.precision as number | null,
      "exact-match": row.exact_match as number,
    },
  }));
}

/**
 * What two sets of labels share by what either has, as an SQL expression; null where one of them is.
 * @param ofEmpty of two empty sets
 */
export function jaccard(dialect: Dialect, one: string, other: string, ofEmpty: 0 | 1): string {
  const both = dialect.sizeOf(dialect.intersection(one, other));
  const either = `(${dialect.sizeOf(one)} + ${dialect.sizeOf(other)} - ${both})`;
  return `CASE WHEN ${either} = 0 THEN ${dialect.number(ofEmpty)} ELSE ${dialect.double(both)} / ${either} END`;
}
