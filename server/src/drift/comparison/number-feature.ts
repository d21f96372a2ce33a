import type { Column, Relation } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";
import { numberExpression } from "./column-facts.ts";

/** A feature of numbers on one side, as SQL. */
export interface NumberSide {
  /** What stands after FROM. */
  relation: string;
  /** The number as a double. */
  value: string;
  /** Whether a row has a finite one. */
  known: string;
}

/** A feature of numbers. */
export interface NumberFeature {
  reference: NumberSide;
  current: NumberSide;
}

/** A column of numbers or times on one side. */
export function numberSide(dialect: Dialect, relation: Relation, column: Column): NumberSide {
  const value = numberExpression(dialect, column)!;
  const known = column.kind === "number" ? dialect.isFinite(value) : `${dialect.identifier(column.name)} IS NOT NULL`;
  return { relation: relation.sql, value, known };
}
