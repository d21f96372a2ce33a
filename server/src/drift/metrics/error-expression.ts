import type { Column } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";
import { classTexts } from "./classification.ts";
import { jaccard } from "./label-sets.ts";
import type { Task } from "./task.ts";

/**
 * How wrong a row is, as an SQL expression: 0 is right; of classes 1 is wrong, of label sets 1 less the Jaccard score, of numbers and probabilities
 * the absolute error. Null where that is not known.
 */
export function errorExpression(dialect: Dialect, task: Task, prediction: Column, target: Column): string {
  const [predicted, actual] = [prediction, target].map(({ name }) => dialect.identifier(name)) as [string, string];
  switch (task) {
    case "classification": {
      const [one, other] = classTexts(dialect, prediction, target);
      return `CASE WHEN ${one} IS NULL OR ${other} IS NULL THEN NULL WHEN ${one} = ${other} THEN 0 ELSE 1 END`;
    }
    case "label-sets": {
      const [one, other] = [dialect.labelSet(predicted, prediction.kind), dialect.labelSet(actual, target.kind)];
      return `1 - ${jaccard(dialect, one, other, 1)}`;
    }
    default:
      return `abs(${dialect.double(predicted)} - ${dialect.double(actual)})`;
  }
}
