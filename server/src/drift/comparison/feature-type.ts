import type { FeatureType } from "../drift-result.ts";
import type { ColumnFacts } from "./column-facts.ts";

/** Whole numbers with so few different values are categories, as Evidently has it. */
const MOST_CODES = 10;
/** Text of which more than this share is different from row to row is free text. */
const FREE_TEXT_SHARE = 0.5;

/**
 * What a column of the reference holds; null for what cannot be compared (nested values).
 * @param distinct different values on both sides together, as exactly as they are known
 */
export function featureType({ kind, present, distinct: own }: ColumnFacts, distinct: number): FeatureType | null {
  switch (kind) {
    case "number":
      return "numeric";
    case "integer":
      return distinct <= MOST_CODES ? "categorical" : "numeric";
    case "text":
      return own > present * FREE_TEXT_SHARE ? "text" : "categorical";
    case "labels":
      return "categorical";
    case "boolean":
      return "boolean";
    case "time":
      return "datetime";
    case "vector":
      return "embedding";
    case "other":
      return null;
  }
}
