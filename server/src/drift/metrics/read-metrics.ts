import type { MetricValue } from "../drift-result.ts";
import { type Column, DataFailure, type Engine } from "../engine/engine.ts";
import { holdsChances } from "./chances.ts";
import { classificationMetrics } from "./classification.ts";
import { estimatedMetrics } from "./estimates.ts";
import type { LogColumns } from "./grouped.ts";
import { labelSetMetrics } from "./label-sets.ts";
import { latencyMetrics } from "./latency.ts";
import { type GroupMetrics, metricValues } from "./metric.ts";
import { probabilityMetrics } from "./probability.ts";
import { regressionMetrics } from "./regression.ts";
import { assertTask, inferTask, type Task } from "./task.ts";

/** The columns that metrics are made from; null where the data has none. */
export interface MetricColumns extends LogColumns {
  prediction: string | null;
  target: string | null;
  latency: string | null;
  /** What the model does; told by the columns where nobody says. */
  task?: Task | null;
}

/** The columns that say how good the model was, and what it does. */
export interface JudgedColumns {
  prediction: Column;
  target: Column;
  task: Task;
}

/**
 * What can be judged of a log; null where it lacks a prediction or a target.
 * @throws {DataFailure} where a column that is named is not there, or does not suit the task that is said
 */
export async function judgedColumns(engine: Engine, log: MetricColumns): Promise<JudgedColumns | null> {
  const prediction = columnOf(log, log.prediction);
  const target = columnOf(log, log.target);
  if (prediction === null || target === null) return null;
  const { task = null, relation } = log;
  if (task !== null) await assertTask(engine, relation, task, [prediction, target]);
  return { prediction, target, task: task ?? (await inferTask(engine, relation, prediction, target)) };
}

/**
 * How good and how fast a model was, over all rows, by slot and by version.
 * @param judged from {@link judgedColumns}
 * @throws {DataFailure} where a column that is named is not there
 */
export async function readMetrics(
  engine: Engine,
  log: MetricColumns,
  judged: JudgedColumns | null,
): Promise<MetricValue[]> {
  const groups: GroupMetrics[][] = [];
  if (judged !== null) groups.push(await qualityMetrics(engine, log, judged));
  groups.push(await estimatesOf(engine, log, judged));
  if (log.latency !== null) groups.push(await latencyMetrics(engine, log, log.latency));
  return groups.flatMap(metricValues);
}

/** Estimates, where the target is not known, or not yet of some rows; of anything but chances there are none. */
async function estimatesOf(engine: Engine, log: MetricColumns, judged: JudgedColumns | null): Promise<GroupMetrics[]> {
  const prediction = columnOf(log, log.prediction);
  const task = judged?.task ?? log.task ?? "probability";
  if (prediction === null || task !== "probability") return [];
  if (!(await holdsChances(engine, log, prediction))) return [];
  return estimatedMetrics(engine, log, prediction, judged?.target ?? null);
}

/** @throws {DataFailure} where the log lacks a column that is named */
export function assertColumns(log: MetricColumns): void {
  for (const name of [log.time, log.modelVersion, log.prediction, log.target, log.latency]) columnOf(log, name);
}

function qualityMetrics(
  engine: Engine,
  log: LogColumns,
  { prediction, target, task }: JudgedColumns,
): Promise<GroupMetrics[]> {
  switch (task) {
    case "label-sets":
      return labelSetMetrics(engine, log, prediction, target);
    case "probability":
      return probabilityMetrics(engine, log, prediction.name, target);
    case "classification":
      return classificationMetrics(engine, log, prediction, target);
    case "regression":
      return regressionMetrics(engine, log, prediction.name, target.name);
  }
}

function columnOf({ relation }: LogColumns, name: string | null): Column | null {
  if (name === null) return null;
  const column = relation.columns.find((each) => each.name === name);
  if (column !== undefined) return column;
  throw new DataFailure(
    `${relation.title} has no column ${name}; it has ${relation.columns.map((each) => each.name).join(", ")}`,
  );
}
