import type { Engine } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";
import type { Edges } from "../statistics/equal-bins.ts";
import type { NumberFeature, NumberSide } from "./number-feature.ts";

/** Rows in each bin, on both sides. */
export interface BinCounts {
  reference: number[];
  current: number[];
}

/** Counts the rows in bins of equal width, exactly: a value that lies on an edge is where the edge says. */
export async function countBins(engine: Engine, feature: NumberFeature, edges: Edges): Promise<BinCounts> {
  const { dialect } = engine;
  const counts: BinCounts = {
    reference: new Array<number>(edges.length - 1).fill(0),
    current: new Array<number>(edges.length - 1).fill(0),
  };
  const sql = [feature.reference, feature.current]
    .map((side, at) => sideQuery(dialect, side, edges, at))
    .join(" UNION ALL ");
  for (const row of await engine.query<{ side: number; bin: number; rows: number }>(sql)) {
    counts[row.side === 0 ? "reference" : "current"][row.bin] = row.rows;
  }
  return counts;
}

function sideQuery(dialect: Dialect, { relation, value, known }: NumberSide, edges: Edges, side: number): string {
  const bins = edges.length - 1;
  const [least, most] = [dialect.number(edges[0]!), dialect.number(edges[bins]!)];
  const guess = `least(${bins - 1}, floor((x - ${least}) / (${most} - ${least}) * ${bins}))`;
  // The division may round over an edge.
  const bin = `CASE WHEN x < ${dialect.itemOf(edges, "guess")} THEN guess - 1
    WHEN guess < ${bins - 1} AND x >= ${dialect.itemOf(edges, "guess + 1")} THEN guess + 1 ELSE guess END`;
  return `SELECT ${side} AS side, bin, count(*) AS rows FROM (SELECT ${bin} AS bin FROM (
    SELECT x, ${guess} AS guess FROM (SELECT ${value} AS x FROM ${relation} WHERE ${known}))) GROUP BY bin`;
}
