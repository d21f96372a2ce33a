import type { Engine } from "../engine/engine.ts";
import { finiteNumber } from "../sql/finite-number.ts";
import { type GroupRow, groupOf, type LogColumns, readGroups } from "./grouped.ts";
import type { GroupMetrics } from "./metric.ts";

/** A target of 0 counts as this where errors are divided by it (scikit-learn, `mean_absolute_percentage_error`). */
const LEAST_TARGET = 2 ** -52;

/** Errors of numbers: MAE, RMSE, R² and MAPE, as scikit-learn defines them. */
export async function regressionMetrics(
  engine: Engine,
  log: LogColumns,
  prediction: string,
  target: string,
): Promise<GroupMetrics[]> {
  const { dialect } = engine;
  const number = (name: string) => finiteNumber(dialect, dialect.double(dialect.identifier(name)));
  const rows = await readGroups(
    engine,
    log,
    { predicted: number(prediction), actual: number(target) },
    {
      mae: "avg(abs(predicted - actual))",
      mse: "avg((predicted - actual) * (predicted - actual))",
      deviation: dialect.deviation("actual"),
      mape: `avg(abs(predicted - actual) / greatest(abs(actual), ${dialect.number(LEAST_TARGET)}))`,
    },
  );
  return rows.map((row) => ({ ...groupOf(row), values: valuesOf(row) }));
}

function valuesOf({ rows, mae, mse, deviation, mape }: GroupRow): GroupMetrics["values"] {
  const square = mse as number;
  const variance = (deviation as number) ** 2;
  const r2 = variance > 0 ? 1 - square / variance : square === 0 ? 1 : 0;
  return {
    mae: mae as number,
    rmse: Math.sqrt(square),
    r2: rows < 2 ? null : r2,
    mape: mape as number,
  };
}
