import type { Column, Engine } from "../engine/engine.ts";
import { areasUnderCurve, LEAST_YES } from "./chances.ts";
import { scores } from "./classification.ts";
import { groupColumns, groupKey, groupOf, type LogColumns, measureGroups } from "./grouped.ts";
import type { GroupMetrics } from "./metric.ts";

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
  const open = `(SELECT ${groupColumns(engine, log)}, ${chance} AS chance, ${chance} AS yes FROM ${log.relation.sql}
    WHERE ${isOpen} AND ${chance} BETWEEN 0 AND 1)`;
  const groups = await measureGroups(engine, open, {
    right_share: "avg(greatest(chance, 1 - chance))",
    yes: "sum(yes)",
    taken: dialect.countIf(`chance >= ${LEAST_YES}`),
    hits: `sum(CASE WHEN chance >= ${LEAST_YES} THEN chance ELSE 0.0 END)`,
  });
  const areas = await areasUnderCurve(engine, open);
  return groups
    .filter(({ rows }) => rows > 0)
    .map((row) => {
      const { yes, taken, hits } = row;
      const estimated = scores({ actual: Number(yes), predicted: Number(taken), hits: Number(hits) });
      return {
        ...groupOf(row),
        values: {
          "estimated-accuracy": row.right_share as number,
          "estimated-precision": estimated.precision,
          "estimated-recall": estimated.recall,
          "estimated-f1": estimated.f1,
          "estimated-roc-auc": areas.get(groupKey(row)) ?? null,
        },
      };
    });
}
