import { type Column, DataFailure, type Engine, type Relation } from "../engine/engine.ts";

/** What a model can do, by the columns of its prediction and of the target. */
export const TASKS = ["classification", "probability", "regression", "label-sets"] as const;

/** What a model does. */
export type Task = (typeof TASKS)[number];

/** Whole numbers with no more different values are classes. */
const MOST_CLASSES = 20;

/**
 * Lists, or texts that hold them as JSON, are sets of labels; numbers are probabilities where the target is yes or no (true and false, 0 and 1) and they lie
 * between, classes where both are few whole numbers, else a regression; all else are classes.
 */
export async function inferTask(engine: Engine, relation: Relation, prediction: Column, target: Column): Promise<Task> {
  if (prediction.kind === "labels" && target.kind === "labels") return "label-sets";
  if (prediction.kind === "text" || target.kind === "text") {
    return (await areLists(engine, relation, prediction, target)) ? "label-sets" : "classification";
  }
  if (prediction.kind === "boolean") return "classification";
  const { dialect } = engine;
  const [predicted, actual] = [prediction, target].map(({ name }) => dialect.double(dialect.identifier(name)));
  const [row] = await engine.query<Record<string, number | boolean | null>>(
    `SELECT min(${predicted}) >= 0 AND max(${predicted}) <= 1 AS is_share,
      coalesce(bool_and(${predicted} = floor(${predicted}) AND ${actual} = floor(${actual})), false) AS is_whole,
      coalesce(bool_and(${actual} IN (0, 1)), false) AS is_yes_or_no,
      count(DISTINCT ${actual}) AS actual_values FROM ${relation.sql} WHERE ${predicted} IS NOT NULL AND ${actual} IS NOT NULL`,
  );
  const { is_share: isShare, is_whole: isWhole, is_yes_or_no: isYesOrNo, actual_values: values } = row!;
  if (isWhole && Number(values) <= MOST_CLASSES) return "classification";
  return isYesOrNo && isShare ? "probability" : "regression";
}

/**
 * Holds what a monitor says that a model does against the columns.
 * @throws {DataFailure} where a column holds what such a model does not give
 */
export async function assertTask(
  engine: Engine,
  relation: Relation,
  task: Task,
  columns: readonly Column[],
): Promise<void> {
  for (const column of columns) {
    if (await suits(engine, relation, task, column)) continue;
    throw new DataFailure(`the task is ${task}, and ${column.name} of ${relation.title} holds no ${WANTED[task]}`);
  }
}

const WANTED: Record<Task, string> = {
  classification: "classes",
  probability: "numbers",
  regression: "numbers",
  "label-sets": "lists of labels",
};

async function suits(engine: Engine, relation: Relation, task: Task, column: Column): Promise<boolean> {
  const { kind } = column;
  switch (task) {
    case "classification":
      return kind !== "vector" && kind !== "other";
    case "label-sets":
      return kind === "labels" || kind === "vector" || areLists(engine, relation, column);
    default:
      return kind === "number" || kind === "integer" || kind === "boolean";
  }
}

async function areLists(engine: Engine, relation: Relation, ...columns: Column[]): Promise<boolean> {
  const { dialect } = engine;
  const isList = ({ name, kind }: Column) => {
    const column = dialect.identifier(name);
    if (kind === "labels") return "true";
    return kind === "text"
      ? `coalesce(bool_and(${column} IS NULL OR left(${column}, 1) = '[' AND ${dialect.labelSet(column, kind)} IS NOT NULL), false)`
      : "false";
  };
  const [row] = await engine.query<{ is_list: boolean }>(
    `SELECT ${columns.map(isList).join(" AND ")} AS is_list FROM ${relation.sql}`,
  );
  return row!.is_list;
}
