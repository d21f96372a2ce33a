import type { Column, Engine } from "../engine/engine.ts";
import type { ColumnKind, Dialect } from "../sql/dialect.ts";
import { type Group, groupColumns, groupKey, type LogColumns, measureGroups } from "./grouped.ts";
import type { GroupMetrics } from "./metric.ts";

/** What is known of one class in one group of rows. */
export interface ClassCounts {
  name: string;
  /** Rows that are of the class. */
  actual: number;
  /** Rows that were taken for it. */
  predicted: number;
  /** Rows that were both. */
  hits: number;
}

/** What stands for yes where there are two classes. */
const POSITIVE = /^(1|1\.0|true|yes|y|positive|pos)$/i;

/** How often the class was right: accuracy, and precision, recall and F1 of the positive class, or over all where there are more than two. */
export async function classificationMetrics(
  engine: Engine,
  log: LogColumns,
  prediction: Column,
  target: Column,
): Promise<GroupMetrics[]> {
  const [predicted, actual] = classTexts(engine.dialect, prediction, target);
  const log_ = `(SELECT ${groupColumns(engine, log)}, ${predicted} AS predicted_class, ${actual} AS actual_class FROM ${log.relation.sql})`;
  const known = `(SELECT * FROM ${log_} WHERE predicted_class IS NOT NULL AND actual_class IS NOT NULL)`;
  // Each row speaks of the class that it is, and of the one it was taken for.
  const both = `(SELECT slot, version, actual_class AS class, 1 AS is_actual, 0 AS is_predicted,
      CASE WHEN actual_class = predicted_class THEN 1 ELSE 0 END AS is_hit FROM ${known}
    UNION ALL SELECT slot, version, predicted_class, 0, 1, 0 FROM ${known})`;
  const rows = await measureGroups(
    engine,
    both,
    { actual: "sum(is_actual)", predicted: "sum(is_predicted)", hits: "sum(is_hit)" },
    ["class"],
  );
  const groups = new Map<string, Group & { classes: ClassCounts[] }>();
  for (const row of rows) {
    const { slot, modelVersion, class: name, actual, predicted, hits } = row;
    const group = groups.get(groupKey(row)) ?? { slot, modelVersion, classes: [] };
    group.classes.push({
      name: name as string,
      actual: Number(actual),
      predicted: Number(predicted),
      hits: Number(hits),
    });
    groups.set(groupKey(row), group);
  }
  const isBinary =
    new Set(rows.map((row) => row.class)).size <= 2 && rows.some((row) => POSITIVE.test(String(row.class)));
  return [...groups.values()].map(({ slot, modelVersion, classes }) => ({
    slot,
    modelVersion,
    rows: sum(classes, ({ actual }) => actual),
    values: { accuracy: accuracyOf(classes), ...(isBinary ? ofPositive(classes) : overClasses(classes)) },
  }));
}

/** The classes of both columns as texts: numbers by their value, as 1, 1.0 and true are one class. */
export function classTexts(dialect: Dialect, prediction: Column, target: Column): [predicted: string, actual: string] {
  const columns = [prediction, target] as const;
  const areNumbers =
    columns.some(({ kind }) => NUMBERS.includes(kind)) &&
    columns.every(({ kind }) => kind === "boolean" || NUMBERS.includes(kind));
  const textOf = ({ name }: Column) => {
    const value = dialect.identifier(name);
    return dialect.asText(areNumbers ? dialect.double(value) : value);
  };
  return [textOf(prediction), textOf(target)];
}

const NUMBERS: readonly ColumnKind[] = ["number", "integer"];

function accuracyOf(classes: readonly ClassCounts[]): number {
  return sum(classes, ({ hits }) => hits) / sum(classes, ({ actual }) => actual);
}

/** Precision, recall and F1 of the class that stands for yes; 0 where there is nothing to divide by, as scikit-learn has it. */
function ofPositive(classes: readonly ClassCounts[]): GroupMetrics["values"] {
  const positive = classes.find(({ name }) => POSITIVE.test(name)) ?? { name: "", actual: 0, predicted: 0, hits: 0 };
  const { precision, recall, f1 } = scores(positive);
  return { precision, recall, f1 };
}

/**
 * The plain means over all classes that occur, and precision and F1 weighted by how many rows are of each class
 * (scikit-learn's `average="macro"` and `"weighted"`). All its `"micro"` averages, and the weighted recall, are the accuracy.
 */
function overClasses(classes: readonly ClassCounts[]): GroupMetrics["values"] {
  const scored = classes.map((each) => ({ ...scores(each), rows: each.actual }));
  const mean = (value: (each: (typeof scored)[number]) => number) => sum(scored, value) / scored.length;
  const rows = sum(scored, (each) => each.rows);
  const weighted = (value: (each: (typeof scored)[number]) => number) =>
    sum(scored, (each) => value(each) * each.rows) / rows;
  return {
    "precision-macro": mean(({ precision }) => precision),
    "recall-macro": mean(({ recall }) => recall),
    "f1-macro": mean(({ f1 }) => f1),
    "precision-weighted": weighted(({ precision }) => precision),
    "f1-weighted": weighted(({ f1 }) => f1),
  };
}

/** Precision, recall and F1 out of counts; 0 where there is nothing to divide by, as scikit-learn has it. */
export function scores({ actual, predicted, hits }: Omit<ClassCounts, "name">): {
  precision: number;
  recall: number;
  f1: number;
} {
  return {
    precision: predicted === 0 ? 0 : hits / predicted,
    recall: actual === 0 ? 0 : hits / actual,
    f1: actual + predicted === 0 ? 0 : (2 * hits) / (actual + predicted),
  };
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
