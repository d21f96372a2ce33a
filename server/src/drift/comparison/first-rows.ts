import type { Column, Engine, Relation } from "../engine/engine.ts";
import { finiteNumber } from "../sql/finite-number.ts";
import { numberExpression } from "./number-expression.ts";

/** So many rows are looked at. */
const ROWS = 4096;
/** Far more different values than anybody who asks for few can mean. */
const MANY = 1000;

/** What a few rows say of a column of numbers or times. */
export interface FirstRows {
  /** A value in the middle of theirs; 0 where they have none. */
  middle: number;
  /** About how many different values there are, where these are many already: the whole column has no fewer. */
  many: number | null;
}

/** Looks at a few rows of columns of numbers and times, by their names; which rows these are is left to the engine. */
export async function readFirstRows(
  engine: Engine,
  relation: Relation,
  columns: readonly Column[],
): Promise<Map<string, FirstRows>> {
  const { dialect } = engine;
  if (columns.length === 0) return new Map();
  const prepared = columns.map(
    (column, at) => `${finiteNumber(dialect, numberExpression(dialect, column)!)} AS value_${at}`,
  );
  const measured = columns.flatMap((_, at) => [
    `${dialect.quantiles(`value_${at}`, [0.5])} AS middle_${at}`,
    `${dialect.approximateDistinct(`value_${at}`)} AS distinct_${at}`,
  ]);
  const [row] = await engine.query(
    `SELECT ${measured.join(", ")} FROM (SELECT ${prepared.join(", ")} FROM ${relation.sql} LIMIT ${ROWS})`,
  );
  return new Map(
    columns.map(({ name }, at) => {
      const [middle] = (row![`middle_${at}`] ?? [0]) as number[];
      const distinct = Number(row![`distinct_${at}`]);
      return [name, { middle: middle!, many: distinct >= MANY ? distinct : null }];
    }),
  );
}
