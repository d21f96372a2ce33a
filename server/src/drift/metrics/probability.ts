import type { Column, Engine } from "../engine/engine.ts";
import { areasUnderCurve, LEAST_YES } from "./chances.ts";
import { scores } from "./classification.ts";
import { type GroupRow, groupColumns, groupKey, groupOf, type LogColumns, measureGroups } from "./grouped.ts";
import type { GroupMetrics } from "./metric.ts";

/** Probabilities nearer to 0 or 1 count as this near (scikit-learn, `log_loss` of doubles). */
const LEAST_PROBABILITY = 2 ** -52;
/** Bins of the calibration error. */
const BINS = 10;

/**
 * How good probabilities of yes are: `roc-auc` ({@link areasUnderCurve}), `log-loss`, `brier` (G. W. Brier, 1950), and `calibration-error`, by how
 * much probabilities in ten bins of equal width miss the share of yes in them, weighted by rows (M. P. Naeini et al., AAAI 2015). `accuracy`,
 * `precision`, `recall` and `f1` take a half and more for a yes.
 */
export async function probabilityMetrics(
  engine: Engine,
  log: LogColumns,
  prediction: string,
  target: Column,
): Promise<GroupMetrics[]> {
  const { dialect } = engine;
  const chance = dialect.double(dialect.identifier(prediction));
  const yes = dialect.double(dialect.identifier(target.name));
  const from = `(SELECT ${groupColumns(engine, log)}, ${chance} AS chance, ${yes} AS yes FROM ${log.relation.sql})`;
  const known = `(SELECT *, least(${BINS - 1}, floor(chance * ${BINS})) AS bin FROM ${from}
    WHERE chance BETWEEN 0 AND 1 AND yes IN (0, 1))`;
  const [least, most] = [dialect.number(LEAST_PROBABILITY), dialect.number(1 - LEAST_PROBABILITY)];
  const right = `greatest(${least}, least(${most}, CASE WHEN yes = 1 THEN chance ELSE 1 - chance END))`;
  const plain = await measureGroups(engine, known, {
    log_loss: `-avg(ln(${right}))`,
    brier: "avg((chance - yes) * (chance - yes))",
    accuracy: `avg(CASE WHEN (chance >= ${LEAST_YES}) = (yes = 1) THEN 1.0 ELSE 0.0 END)`,
    positives: "sum(yes)",
    taken: dialect.countIf(`chance >= ${LEAST_YES}`),
    hits: dialect.countIf(`chance >= ${LEAST_YES} AND yes = 1`),
  });
  const bins = await measureGroups(engine, known, { mean_chance: "avg(chance)", share_of_yes: "avg(yes)" }, ["bin"]);
  const errors = calibrationErrors(bins);
  const areas = await areasUnderCurve(engine, known);
  return plain.map((row) => ({
    ...groupOf(row),
    values: {
      "roc-auc": areas.get(groupKey(row)) ?? null,
      "log-loss": row.log_loss as number,
      brier: row.brier as number,
      accuracy: row.accuracy as number,
      ...scores({ actual: Number(row.positives), predicted: Number(row.taken), hits: Number(row.hits) }),
      "calibration-error": errors.get(groupKey(row)) ?? null,
    },
  }));
}

/** By groups' keys. */
function calibrationErrors(bins: readonly GroupRow[]): Map<string, number> {
  const groups = new Map<string, GroupRow[]>();
  for (const bin of bins) groups.set(groupKey(bin), [...(groups.get(groupKey(bin)) ?? []), bin]);
  return new Map([...groups].map(([key, own]) => [key, calibrationError(own)]));
}

function calibrationError(bins: readonly GroupRow[]): number {
  const rows = bins.reduce((sum, each) => sum + each.rows, 0);
  const missed = bins.reduce(
    (sum, each) => sum + each.rows * Math.abs(Number(each.mean_chance) - Number(each.share_of_yes)),
    0,
  );
  return missed / rows;
}
