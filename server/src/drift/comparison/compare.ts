import type { DriftResult, FeatureDrift } from "../drift-result.ts";
import { DataFailure, type Engine } from "../engine/engine.ts";
import { adjustForDiscoveries } from "../statistics/benjamini-hochberg.ts";
import {
  DRIFT_TESTS,
  type DriftTest,
  defaultTest,
  isHeldAgainstChance,
  LABEL_TEST,
  type TestName,
} from "./drift-tests.ts";
import { type Feature, holdsLabels } from "./feature.ts";
import { type FineBins, readFineBins } from "./fine-bins.ts";
import { measureFeature, numbersOf } from "./measure-feature.ts";
import type { Measured } from "./measured.ts";
import { extremesOf } from "./number-measures.ts";
import { type FeatureWish, type ReadFeatures, readFeatures } from "./read-features.ts";
import { incomparable, verdict } from "./verdict.ts";

/** Rows of a side up to which statistics are exact without being asked. */
const MOST_EXACT = 200_000;
/** All features that are not named. */
const ALL = "*";

/** What is compared, and how. */
export interface Comparison extends FeatureWish {
  /** For all features whose type it suits. */
  test: TestName | null;
  /** By feature; `*`: all others. */
  tests: Readonly<Record<string, TestName>>;
  thresholds: Readonly<Record<string, number>>;
  driftShare: number;
  /** Whether p-values are corrected for the number of features. */
  correction: boolean;
  /** Whether everything is to be exact, however long it takes. */
  isExact: boolean;
}

/** What a comparison comes to; the rest of a result is others'. */
export type Compared = Pick<DriftResult, "reference" | "current" | "features" | "dataset">;

/** Told how many features of how many are done. */
export type Advance = (done: number, total: number) => void;

/**
 * Compares current data with reference data, feature by feature.
 * @throws {DataFailure} where a feature that was asked for is nowhere, or cannot be tested as asked
 */
export async function compareData(
  engine: Engine,
  comparison: Comparison,
  advance: Advance = () => undefined,
): Promise<Compared> {
  return compareFeatures(engine, comparison, await readFeatures(engine, comparison), advance);
}

/** The same of features that were read already. */
export async function compareFeatures(
  engine: Engine,
  comparison: Comparison,
  read: ReadFeatures,
  advance: Advance,
): Promise<Compared> {
  const tests = new Map(read.features.map((feature) => [feature.name, testOf(feature, comparison)]));
  const fineBins = await readFineBins(engine, fineFeatures(engine, read.features, tests, comparison.isExact));
  const verdicts = new Map<string, FeatureDrift>();
  for (const [at, feature] of read.features.entries()) {
    advance(at, read.features.length);
    const test = tests.get(feature.name) ?? null;
    verdicts.set(feature.name, await judge(engine, feature, test, comparison, fineBins));
  }
  for (const unread of read.unread) verdicts.set(unread.name, unread);
  const features = read.names.map((name) => verdicts.get(name)!);
  if (comparison.correction) correct(features);
  return { ...rowsOf(read), features, dataset: judgeAll(features, comparison.driftShare) };
}

function rowsOf({ rows }: ReadFeatures): Pick<DriftResult, "reference" | "current"> {
  return { reference: { rows: rows.reference }, current: { rows: rows.current } };
}

async function judge(
  engine: Engine,
  feature: Feature,
  test: TestName | null,
  { thresholds }: Comparison,
  fineBins: ReadonlyMap<string, FineBins>,
): Promise<FeatureDrift> {
  if (test === null) return incomparable(feature, "a date-time moves by itself: it is compared where a test is named");
  const measured = await measureFeature(engine, feature, test, fineBins.get(feature.name));
  if ("note" in measured) return incomparable(feature, measured.note);
  return verdict(feature, test, measured, thresholdOf(feature, DRIFT_TESTS[test], measured, thresholds));
}

/** What was set for the feature, else for all, else what chance allows labels and the texts of a small reference, else the test's own. */
function thresholdOf(
  feature: Feature,
  test: DriftTest,
  { threshold }: Measured,
  thresholds: Comparison["thresholds"],
): number {
  const set = saidOf(thresholds, feature.name) ?? thresholds[ALL];
  if (set !== undefined) return set;
  const { facts } = feature.reference;
  const isChance = holdsLabels(feature) || (feature.type === "text" && isHeldAgainstChance(facts.present));
  return (isChance ? threshold : undefined) ?? test.threshold;
}

function testOf(feature: Feature, { test, tests }: Comparison): TestName | null {
  const own = saidOf(tests, feature.name);
  if (own !== undefined) {
    if (suits(own, feature)) return own;
    throw new DataFailure(
      holdsLabels(feature)
        ? `${feature.name} holds lists of labels, which are not independent of each other: ${own} is no test of them`
        : `${feature.name} is ${feature.type}, and ${own} is a test of ${DRIFT_TESTS[own].types.join(", ")} features`,
    );
  }
  const wanted = [test, tests[ALL]].find((name) => name !== null && name !== undefined && suits(name, feature));
  if (holdsLabels(feature)) return wanted ?? LABEL_TEST;
  return wanted ?? defaultTest(feature.type, feature.reference.facts.present, feature.distinct);
}

/** What a table says of a feature, which may be called `constructor`. */
function saidOf<Said>(table: Readonly<Record<string, Said>>, name: string): Said | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** P-values take it that values are independent, which the labels of one row are not. */
function suits(test: TestName, feature: Feature): boolean {
  const { types, kind }: DriftTest = DRIFT_TESTS[test];
  return types.includes(feature.type) && !(kind === "pValue" && holdsLabels(feature));
}

/** The features that fine histograms are enough for. */
function fineFeatures(
  engine: Engine,
  features: readonly Feature[],
  tests: ReadonlyMap<string, TestName | null>,
  isExact: boolean,
): Parameters<typeof readFineBins>[1] {
  const fine = features.filter(({ name, counts, reference, current }) => {
    const test = tests.get(name);
    const rows = Math.max(reference.facts.present, current.facts.present);
    return !isExact && counts === null && rows > MOST_EXACT && (test === "ks" || test === "wasserstein");
  });
  return new Map(
    fine.flatMap((feature) => {
      const extremes = extremesOf({ reference: feature.reference.facts, current: feature.current.facts });
      if (extremes === null || !(extremes.most > extremes.least)) return [];
      return [[feature.name, { ...numbersOf(engine, feature), ...extremes, rows: feature.reference.facts.rows }]];
    }),
  );
}

/** Judges p-values anew, after Benjamini and Hochberg. */
function correct(features: readonly FeatureDrift[]): void {
  const tested = features.filter(({ pValue }) => pValue !== null);
  const adjusted = adjustForDiscoveries(tested.map(({ pValue }) => pValue!));
  tested.forEach((feature, at) => {
    feature.adjustedPValue = adjusted[at]!;
    feature.drifted = adjusted[at]! < feature.threshold!;
  });
}

function judgeAll(features: readonly FeatureDrift[], threshold: number): DriftResult["dataset"] {
  const judged = features.filter(({ test, drifted }) => test !== null || drifted);
  const driftedShare = judged.length === 0 ? 0 : judged.filter(({ drifted }) => drifted).length / judged.length;
  return { driftedShare, threshold, drifted: judged.length > 0 && driftedShare >= threshold };
}
