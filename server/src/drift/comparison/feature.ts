import type { FeatureType } from "../drift-result.ts";
import type { Column, Relation } from "../engine/engine.ts";
import type { ColumnFacts } from "./column-facts.ts";
import { featureType } from "./feature-type.ts";
import type { ValueCounts } from "./value-counts.ts";

/** A column on one side. */
export interface FeatureSide {
  relation: Relation;
  column: Column;
  facts: ColumnFacts;
}

/** A column that both sides have, with values on both. */
export interface Feature {
  name: string;
  type: FeatureType;
  reference: FeatureSide;
  current: FeatureSide;
  /** Where it has few different values, how often each occurs. */
  counts: ValueCounts | null;
  /** Different values on both sides together, as exactly as they are known. */
  distinct: number;
}

/** Numbers with so few different values are counted value by value; sketches are off by some percent, so this is far above any limit. */
const FEW_NUMBERS = 200;
/** Categories beyond this are counted in buckets. */
const MOST_CATEGORIES = 50_000;

/** Whether the values of a column are worth counting one by one. */
export function isCountable(reference: ColumnFacts, current: ColumnFacts): boolean {
  const most = Math.max(reference.distinct, current.distinct);
  switch (reference.kind) {
    case "boolean":
    case "labels":
      return true;
    case "text":
      return featureType(reference, most) === "categorical";
    case "number":
    case "integer":
      return most <= FEW_NUMBERS;
    default:
      return false;
  }
}

/** Whether there are so many categories that they are counted in buckets. */
export function isCountedInBuckets(reference: ColumnFacts, current: ColumnFacts): boolean {
  return Math.max(reference.distinct, current.distinct) > MOST_CATEGORIES;
}

/** Whether two columns can be compared as they are: numbers with numbers, and else like with like. */
export function isAlike(reference: Column, current: Column): boolean {
  const isNumber = ({ kind }: Column) => kind === "number" || kind === "integer";
  return reference.kind === current.kind || (isNumber(reference) && isNumber(current));
}

/** Whether rows of a feature hold lists of labels: several categories, or none. */
export function holdsLabels({ reference }: Feature): boolean {
  return reference.column.kind === "labels";
}

/** A feature out of its columns; null where what they hold cannot be compared. */
export function featureOf(
  name: string,
  reference: FeatureSide,
  current: FeatureSide,
  counts: ValueCounts | null,
): Feature | null {
  const distinct = counts?.values.length ?? Math.max(reference.facts.distinct, current.facts.distinct);
  // A column of whole numbers that turned into fractions is one of numbers.
  const kind = reference.column.kind === "integer" ? current.column.kind : reference.column.kind;
  const type = featureType({ ...reference.facts, kind }, distinct);
  return type === null ? null : { name, type, reference, current, counts, distinct };
}
