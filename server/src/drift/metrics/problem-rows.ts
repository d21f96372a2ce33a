import type { ProblemRows } from "../drift-page.ts";
import type { Engine } from "../engine/engine.ts";
import { errorExpression } from "./error-expression.ts";
import type { LogColumns } from "./grouped.ts";
import type { JudgedColumns } from "./read-metrics.ts";

/** Rows that are shown. */
const MOST_ROWS = 50;
/** Columns beside those that the monitor names. */
const MOST_FEATURES = 5;
/** Characters of a cell. */
const LONGEST_CELL = 200;

/** The latest rows in which the model was wrong; of numbers, those with the largest errors. */
export async function readProblemRows(
  engine: Engine,
  log: LogColumns,
  { prediction, target, task }: JudgedColumns,
  id: string | null,
): Promise<ProblemRows> {
  const { dialect } = engine;
  const { relation, time, modelVersion } = log;
  const error = errorExpression(dialect, task, prediction, target);
  const named = [id, time, prediction.name, target.name, modelVersion].filter((name) => name !== null);
  const others = relation.columns.map(({ name }) => name).filter((name) => !named.includes(name));
  const [last, ...first] = [modelVersion, ...[id, time]];
  const columns = [...first, ...others.slice(0, MOST_FEATURES), prediction.name, target.name, last].filter(
    (name) => name !== null && name !== undefined,
  );
  const isOfNumbers = task === "regression" || task === "probability";
  const order = isOfNumbers || time === null ? "error DESC" : `${dialect.identifier(time)} DESC`;
  const cells = columns.map((name) => `left(${dialect.asText(dialect.identifier(name))}, ${LONGEST_CELL})`);
  const wrong = `(SELECT *, ${error} AS error FROM ${relation.sql})`;
  const rows = await engine.query<{ cells: (string | null)[]; total: number }>(
    `SELECT [${cells.join(", ")}] AS cells, count(*) OVER () AS total FROM ${wrong} WHERE error > 0 ORDER BY ${order} LIMIT ${MOST_ROWS}`,
  );
  return { id, columns, rows: rows.map((each) => each.cells), total: rows[0]?.total ?? 0 };
}
