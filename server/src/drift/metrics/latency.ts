import type { Engine } from "../engine/engine.ts";
import { finiteNumber } from "../sql/finite-number.ts";
import { groupOf, type LogColumns, readGroups } from "./grouped.ts";
import type { GroupMetrics } from "./metric.ts";

const SHARES = [0.5, 0.95, 0.99];

/** The median of the inference time and the times that one in twenty and one in a hundred exceeds, in the unit of the column. */
export async function latencyMetrics(engine: Engine, log: LogColumns, latency: string): Promise<GroupMetrics[]> {
  const { dialect } = engine;
  const columns = { latency: finiteNumber(dialect, dialect.double(dialect.identifier(latency))) };
  const rows = await readGroups(engine, log, columns, { quantiles: dialect.quantiles("latency", SHARES) });
  return rows.map((row) => {
    const [p50 = null, p95 = null, p99 = null] = row.quantiles as (number | null)[];
    return { ...groupOf(row), values: { "latency-p50": p50, "latency-p95": p95, "latency-p99": p99 } };
  });
}
