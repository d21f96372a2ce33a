import type { Column, Engine } from "../engine/engine.ts";
import { scores } from "./classification.ts";
import { type GroupRow, groupColumns, type LogColumns, measureGroups } from "./grouped.ts";
import type { GroupMetrics } from "./metric.ts";

/** Probabilities nearer to 0 or 1 count as this near (scikit-learn, `log_loss` of doubles). */
const LEAST_PROBABILITY = 2 ** -52;
/** From this probability on a row is taken for a yes. */
const THRESHOLD = 0.5;
/** Bins of the calibration error. */
const BINS = 10;

/**
 * How good probabilities of yes are: `roc-auc` (the chance that a yes has a higher one than a no, ties counted half; J. A. Hanley and
 * B. J. McNeil, Radiology 143, 1982), `log-loss`, `brier` (G. W. Brier, 1950), and `calibration-error`, by how much probabilities in ten bins of
 * equal width miss the share of yes in them, weighted by rows (M. P. Naeini et al., AAAI 2015). `accuracy`, `precision`, `recall` and `f1` take
 * a half and more for a yes.
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
    accuracy: `avg(CASE WHEN (chance >= ${THRESHOLD}) = (yes = 1) THEN 1.0 ELSE 0.0 END)`,
    positives: "sum(yes)",
    taken: dialect.countIf(`chance >= ${THRESHOLD}`),
    hits: dialect.countIf(`chance >= ${THRESHOLD} AND yes = 1`),
  });
  const bins = await measureGroups(
    engine,
    known,
    { in_bin: "count(*)", mean_chance: "avg(chance)", share_of_yes: "avg(yes)" },
    ["bin"],
  );
  const areas = await readAreas(engine, known);
  return plain.map(({ slot, modelVersion, log_loss: loss, brier, accuracy, positives, taken, hits }) => ({
    slot,
    modelVersion,
    values: {
      "roc-auc": areas.get(keyOf({ slot, modelVersion })) ?? null,
      "log-loss": loss as number,
      brier: brier as number,
      accuracy: accuracy as number,
      ...scores({ actual: Number(positives), predicted: Number(taken), hits: Number(hits) }),
      "calibration-error": calibrationError(bins.filter((bin) => keyOf(bin) === keyOf({ slot, modelVersion }))),
    },
  }));
}

/** The areas under the curve of each group, from the sums of midranks (H. B. Mann and D. R. Whitney, 1947). */
async function readAreas(engine: Engine, known: string): Promise<Map<string, number>> {
  const { dialect } = engine;
  const areas = new Map<string, number>();
  for (const [slot, version] of [
    ["CAST(NULL AS TIMESTAMP)", "CAST(NULL AS VARCHAR)"],
    ["slot", "CAST(NULL AS VARCHAR)"],
    ["CAST(NULL AS TIMESTAMP)", "version"],
  ]) {
    const groups = `(SELECT ${slot} AS of_slot, ${version} AS of_version, chance, yes FROM ${known})`;
    const ranked = `(SELECT *, rank() OVER (PARTITION BY of_slot, of_version ORDER BY chance)
      + (count(*) OVER (PARTITION BY of_slot, of_version, chance) - 1) / 2.0 AS midrank FROM ${groups})`;
    const rows = await engine.query<{ slot: string | null; modelVersion: string | null } & Record<string, number>>(
      `SELECT ${dialect.timeText("of_slot")} AS slot, of_version AS "modelVersion", sum(yes) AS positives,
        count(*) - sum(yes) AS negatives, sum(CASE WHEN yes = 1 THEN midrank ELSE 0 END) AS ranks
        FROM ${ranked} GROUP BY of_slot, of_version`,
    );
    for (const { slot: start, modelVersion, positives, negatives, ranks } of rows) {
      const key = keyOf({ slot: start, modelVersion });
      // What belongs to no slot or version comes first, and is not written over.
      if (!areas.has(key) && positives! > 0 && negatives! > 0) {
        areas.set(key, (ranks! - (positives! * (positives! + 1)) / 2) / (positives! * negatives!));
      }
    }
  }
  return areas;
}

function calibrationError(bins: readonly GroupRow[]): number {
  const rows = bins.reduce((sum, each) => sum + Number(each.in_bin), 0);
  const missed = bins.reduce(
    (sum, each) => sum + Number(each.in_bin) * Math.abs(Number(each.mean_chance) - Number(each.share_of_yes)),
    0,
  );
  return missed / rows;
}

function keyOf({ slot, modelVersion }: { slot: string | null; modelVersion: string | null }): string {
  return `${slot} ${modelVersion}`;
}
