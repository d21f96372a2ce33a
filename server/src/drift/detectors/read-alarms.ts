import type { DetectorAlarms } from "../drift-result.ts";
import type { Engine } from "../engine/engine.ts";
import { errorExpression } from "../metrics/error-expression.ts";
import type { LogColumns } from "../metrics/grouped.ts";
import type { JudgedColumns } from "../metrics/read-metrics.ts";
import type { Task } from "../metrics/task.ts";
import { DETECTORS, type DetectorKind, type DetectorName } from "./all-detectors.ts";
import { type Alarm, AlarmSearch } from "./detector.ts";

/** From this error on a row counts as wrong where only right and wrong are told apart. */
const WRONG = 0.5;

/**
 * Lets detectors read a model's errors in order of time: of classes 1 is wrong, of sets of labels 1 less the Jaccard score, of
 * probabilities the distance from what was true, of numbers the absolute error over its mean. Detectors that read right or wrong alone are
 * given whether the error is at least a half; they have nothing to read of numbers.
 * @param log with a time: without one, rows have no order
 */
export async function readAlarms(
  engine: Engine,
  log: LogColumns & { time: string },
  { prediction, target, task }: JudgedColumns,
  detectors: readonly DetectorName[],
): Promise<DetectorAlarms[]> {
  const error = errorExpression(engine.dialect, task, prediction, target);
  const found: DetectorAlarms[] = [];
  for (const name of detectors) {
    const kind: DetectorKind = DETECTORS[name];
    if (kind.ofErrors && task === "regression") continue;
    const search = new AlarmSearch(kind.make());
    for await (const piece of engine.numbers(streamQuery(engine, log, error, task, kind))) search.read(piece);
    const { alarms } = search.finish();
    found.push({ name, on: "error", alarms: await timesOf(engine, log, error, alarms) });
  }
  return found;
}

function streamQuery(
  engine: Engine,
  log: LogColumns & { time: string },
  error: string,
  task: Task,
  kind: DetectorKind,
): string {
  const { dialect } = engine;
  const value = kind.ofErrors
    ? `CASE WHEN error >= ${WRONG} THEN 1 ELSE 0 END`
    : task === "regression"
      ? "error / nullif(avg(error) OVER (), 0)"
      : "error";
  const ordered = `(SELECT ${dialect.double(value)} AS value, time FROM ${errorsOf(engine, log, error)})`;
  return `SELECT value FROM ${ordered} ORDER BY time`;
}

/** The rows that are read: those with a time and a known error. */
function errorsOf({ dialect }: Engine, { relation, time }: LogColumns & { time: string }, error: string): string {
  const rows = `(SELECT ${dialect.identifier(time)} AS time, ${error} AS error FROM ${relation.sql})`;
  return `(SELECT * FROM ${rows} WHERE time IS NOT NULL AND ${dialect.isFinite("error")})`;
}

/** The times of the rows at which alarms stand. Rows of one time may change places among them, so that their order does not matter. */
async function timesOf(
  engine: Engine,
  log: LogColumns & { time: string },
  error: string,
  alarms: readonly Alarm[],
): Promise<DetectorAlarms["alarms"]> {
  if (alarms.length === 0) return [];
  const { dialect } = engine;
  const numbered = `(SELECT time, row_number() OVER (ORDER BY time) - 1 AS place FROM ${errorsOf(engine, log, error)})`;
  const rows = await engine.query<{ place: number; at: string }>(
    `SELECT place, ${dialect.timeText("time")} AS at FROM ${numbered} WHERE place IN (${alarms.map(({ at }) => at).join(", ")})`,
  );
  const times = new Map(rows.map(({ place, at }) => [place, at]));
  return alarms.map((alarm) => ({ ...alarm, at: times.get(alarm.at)! }));
}
