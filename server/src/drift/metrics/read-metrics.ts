import type { MetricValue } from "../drift-result.ts";
import { type Column, DataFailure, type Engine } from "../engine/engine.ts";
import { classificationMetrics } from "./classification.ts";
import { estimatedMetrics, holdsChances } from "./estimates.ts";
import type { LogColumns } from "./grouped.ts";
import { labelSetMetrics } from "./label-sets.ts";
import { latencyMetrics } from "./latency.ts";
import { type GroupMetrics, metricValues } from "./metric.ts";
import { probabilityMetrics } from "./probability.ts";
import { regressionMetrics } from "./regression.ts";
import { inferTask } from "./task.ts";

/** The columns that metrics are made from; null where the data has none. */
export interface MetricColumns extends LogColumns {
  prediction: string | null;
  target: string | null;
  latency: string | null;
}

/**
 * How good and how fast a model was, over all rows, by slot and by version. What a model does is told by its columns.
 * @throws {DataFailure} where a column that is named is not there
 */
export async function readMetrics(engine: Engine, log: MetricColumns): Promise<MetricValue[]> {
  const groups: GroupMetrics[][] = [];
  const sides = qualityColumns(log);
  if (sides !== null) groups.push(await qualityMetrics(engine, log, sides.prediction, sides.target));
  const prediction = columnOf(log, log.prediction);
  if (prediction !== null && (await holdsChances(engine, log, prediction))) {
    groups.push(await estimatesOf(engine, log, prediction, sides?.target ?? null));
  }
  if (log.latency !== null) groups.push(await latencyMetrics(engine, log, log.latency));
  return groups.flatMap(metricValues);
}

/** Estimates, where the target is not known yet of some rows; of numbers to be predicted there are none. */
async function estimatesOf(
  engine: Engine,
  log: LogColumns,
  prediction: Column,
  target: Column | null,
): Promise<GroupMetrics[]> {
  if (target !== null && (await inferTask(engine, log.relation, prediction, target)) !== "probability") return [];
  return estimatedMetrics(engine, log, prediction, target);
}

/** The columns that say how good the model was; null where it cannot be told. */
export function qualityColumns(log: MetricColumns): { prediction: Column; target: Column } | null {
  const prediction = columnOf(log, log.prediction);
  const target = columnOf(log, log.target);
  return prediction === null || target === null ? null : { prediction, target };
}

/** @throws {DataFailure} where the log lacks a column that is named */
export function assertColumns(log: MetricColumns): void {
  for (const name of [log.time, log.modelVersion, log.prediction, log.target, log.latency]) columnOf(log, name);
}

async function qualityMetrics(
  engine: Engine,
  log: LogColumns,
  prediction: Column,
  target: Column,
): Promise<GroupMetrics[]> {
  switch (await inferTask(engine, log.relation, prediction, target)) {
    case "label sets":
      return labelSetMetrics(engine, log, prediction, target);
    case "probability":
      return probabilityMetrics(engine, log, prediction.name, target);
    case "classification":
      return classificationMetrics(engine, log, prediction.name, target.name);
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
