import type { Column, Relation } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";
import { numberExpression } from "./number-expression.ts";

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

/**
 * A column of numbers or times on one side.
 * @param allFinite whether it is known to hold neither NaN nor infinite numbers
 */
export function numberSide(dialect: Dialect, relation: Relation, column: Column, allFinite = false): NumberSide {
  const value = numberExpression(dialect, column)!;
  const isLookedAt = column.kind === "number" && !allFinite;
  const known = isLookedAt ? dialect.isFinite(value) : `${dialect.identifier(column.name)} IS NOT NULL`;
  return { relation: relation.sql, value, known };
}
