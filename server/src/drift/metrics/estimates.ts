import type { Column, Engine } from "../engine/engine.ts";
import { groupColumns, type LogColumns, measureGroups } from "./grouped.ts";
import type { GroupMetrics } from "./metric.ts";

/** From this chance on a row is taken for a yes. */
const THRESHOLD = 0.5;

/**
 * What chances of yes are worth where nobody has said yet what was true: a row counts as a yes by its chance, and as a no by the rest. That is
 * right as long as chances are calibrated and only the inputs move.
 * Source: confidence-based performance estimation (CBPE), J. Białek et al., "Estimating model performance under covariate shift without
 * labels", arXiv 2401.08348 (2024).
 * @param target null where the log has none; rows whose target is known are measured, not estimated
 */
export async function estimatedMetrics(
  engine: Engine,
  log: LogColumns,
  prediction: Column,
  target: Column | null,
): Promise<GroupMetrics[]> {
  const { dialect } = engine;
  const chance = dialect.double(dialect.identifier(prediction.name));
  const isOpen = target === null ? "true" : `${dialect.identifier(target.name)} IS NULL`;
  const open = `(SELECT ${groupColumns(engine, log)}, ${chance} AS chance FROM ${log.relation.sql}
    WHERE ${isOpen} AND ${chance} BETWEEN 0 AND 1)`;
  const rows = await measureGroups(engine, open, {
    counted: "count(*)",
    right_share: "avg(greatest(chance, 1 - chance))",
    yes: "sum(chance)",
    taken: dialect.countIf(`chance >= ${THRESHOLD}`),
    hits: `sum(CASE WHEN chance >= ${THRESHOLD} THEN chance ELSE 0.0 END)`,
  });
  const areas = await estimatedAreas(engine, open);
  return rows
    .filter(({ counted }) => Number(counted) > 0)
    .map(({ slot, modelVersion, right_share: accuracy, yes, taken, hits }) => ({
      slot,
      modelVersion,
      values: {
        "estimated-accuracy": accuracy as number,
        "estimated-precision": taken === 0 ? 0 : Number(hits) / Number(taken),
        "estimated-recall": yes === 0 ? 0 : Number(hits) / Number(yes),
        "estimated-f1": Number(yes) + Number(taken) === 0 ? 0 : (2 * Number(hits)) / (Number(yes) + Number(taken)),
        "estimated-roc-auc": areas.get(`${slot} ${modelVersion}`) ?? null,
      },
    }));
}

/** Whether a column of numbers holds chances: between 0 and 1, and not only these two. */
export async function holdsChances(engine: Engine, { relation }: LogColumns, prediction: Column): Promise<boolean> {
  if (prediction.kind !== "number") return false;
  const chance = engine.dialect.double(engine.dialect.identifier(prediction.name));
  const [row] = await engine.query<{ is_chance: boolean | null }>(
    `SELECT min(${chance}) >= 0 AND max(${chance}) <= 1 AND bool_or(${chance} > 0 AND ${chance} < 1) AS is_chance
      FROM ${relation.sql}`,
  );
  return row!.is_chance === true;
}

/** The areas under the curve of each group: of every two rows, by the chance that one is a yes and the other a no. */
async function estimatedAreas(engine: Engine, open: string): Promise<Map<string, number>> {
  const { dialect } = engine;
  const areas = new Map<string, number>();
  for (const [slot, version] of [
    ["CAST(NULL AS TIMESTAMP)", "CAST(NULL AS VARCHAR)"],
    ["slot", "CAST(NULL AS VARCHAR)"],
    ["CAST(NULL AS TIMESTAMP)", "version"],
  ]) {
    const chances = `(SELECT ${slot} AS of_slot, ${version} AS of_version, chance, sum(chance) AS yes, sum(1 - chance) AS no
      FROM ${open} GROUP BY of_slot, of_version, chance)`;
    const stacked = `(SELECT *, sum(no) OVER (PARTITION BY of_slot, of_version ORDER BY chance) AS up_to FROM ${chances})`;
    const rows = await engine.query<{ slot: string | null; version: string | null; area: number | null }>(
      `SELECT ${dialect.timeText("of_slot")} AS slot, of_version AS version,
        sum(yes * (up_to - no / 2)) / nullif(sum(yes) * sum(no), 0) AS area FROM ${stacked} GROUP BY of_slot, of_version`,
    );
    for (const { slot: start, version: own, area } of rows) {
      const key = `${start} ${own}`;
      // What belongs to no slot or version comes first, and is not written over.
      if (!areas.has(key) && area !== null) areas.set(key, area);
    }
  }
  return areas;
}
