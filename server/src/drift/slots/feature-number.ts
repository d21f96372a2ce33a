import type { Feature, FeatureSide } from "../comparison/feature.ts";
import type { Dialect } from "../sql/dialect.ts";
import { finiteNumber } from "../sql/finite-number.ts";

/**
 * The number by which the rows of a feature are told apart in slots and pictures, as an SQL expression for a side: a finite number itself, of a text its
 * length in characters; null of rows without one. Null where the feature has no such number.
 */
export function featureNumber(dialect: Dialect, { type }: Feature): ((side: FeatureSide) => string) | null {
  switch (type) {
    case "numeric":
      return ({ column }) => finiteNumber(dialect, dialect.double(dialect.identifier(column.name)));
    case "text":
      return ({ column }) => `length(${dialect.identifier(column.name)})`;
    default:
      return null;
  }
}
