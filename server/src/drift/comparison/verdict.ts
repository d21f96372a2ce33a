import { type FeatureDrift, type FeatureType, MOST_CATEGORIES } from "../drift-result.ts";
import type { ColumnFacts } from "./column-facts.ts";
import { DRIFT_TESTS, type DriftTest, type TestName } from "./drift-tests.ts";
import { type Feature, holdsLabels } from "./feature.ts";
import type { Measured } from "./measured.ts";

/** The verdict on a feature that was measured. */
export function verdict(feature: Feature, test: TestName, measured: Measured, threshold: number): FeatureDrift {
  const { statistic, pValue, distance, exact, error } = measured;
  const note = noteOf(feature);
  return {
    name: feature.name,
    type: feature.type,
    test,
    statistic,
    pValue,
    distance,
    threshold,
    exact,
    error,
    drifted: isDrifted(DRIFT_TESTS[test], measured, threshold),
    missing: missingOf(feature.reference.facts, feature.current.facts),
    ...changedCategories(feature),
    ...(note === null ? {} : { note }),
  };
}

function isDrifted({ kind }: DriftTest, { statistic, pValue, distance }: Measured, threshold: number): boolean {
  if (kind === "pValue") return pValue! < threshold;
  if (kind === "distance") return distance! >= threshold;
  return statistic! > threshold;
}

/** A feature that has values on both sides, which cannot be compared. */
export function incomparable({ name, type, reference, current }: Feature, note: string): FeatureDrift {
  return { ...untested(name, type, missingOf(reference.facts, current.facts)), note };
}

/** A feature without a comparison: `drifted` where that by itself is a change. */
export function untested(
  name: string,
  type: FeatureType,
  missing: FeatureDrift["missing"],
  drifted = false,
): FeatureDrift {
  return {
    name,
    type,
    test: null,
    statistic: null,
    pValue: null,
    distance: null,
    threshold: null,
    exact: true,
    error: null,
    drifted,
    missing,
  };
}

/** Shares of rows without a value; all, where there is no column. */
export function missingOf(
  reference: ColumnFacts | undefined,
  current: ColumnFacts | undefined,
): FeatureDrift["missing"] {
  return { reference: missingShare(reference), current: missingShare(current) };
}

function missingShare(facts: ColumnFacts | undefined): number {
  return facts === undefined || facts.rows === 0 ? 1 : 1 - facts.present / facts.rows;
}

/** The categories that only one side has. */
function changedCategories({ type, counts }: Feature): Pick<FeatureDrift, "newCategories" | "vanishedCategories"> {
  if (counts === null || counts.isInBuckets || (type !== "categorical" && type !== "boolean")) return {};
  const only = (own: readonly number[], other: readonly number[]) =>
    counts.values
      .map((value, at) => ({ value, rows: own[at]!, others: other[at]! }))
      .filter(({ rows, others }) => rows > 0 && others === 0)
      .sort((one, other) => other.rows - one.rows)
      .slice(0, MOST_CATEGORIES)
      .map(({ value }) => value);
  const [appeared, vanished] = [only(counts.current, counts.reference), only(counts.reference, counts.current)];
  return {
    ...(appeared.length === 0 ? {} : { newCategories: appeared }),
    ...(vanished.length === 0 ? {} : { vanishedCategories: vanished }),
  };
}

function noteOf(feature: Feature): string | null {
  if (holdsLabels(feature)) return null;
  const { counts, reference, current } = feature;
  const notes: string[] = [];
  const constant = (rows: readonly number[]) => rows.filter((count) => count > 0).length === 1;
  if (counts !== null && constant(counts.reference)) {
    notes.push(constant(counts.current) ? "constant on both sides" : "constant in the reference");
  } else if (counts !== null && constant(counts.current)) notes.push("constant in the current data");
  const infinite = reference.facts.infinite + current.facts.infinite;
  if (infinite > 0) notes.push(`${infinite} infinite values are not counted`);
  return notes.length === 0 ? null : notes.join("; ");
}
