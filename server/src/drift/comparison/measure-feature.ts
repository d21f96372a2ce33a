import type { Engine } from "../engine/engine.ts";
import { isCountTest, measureCounts } from "./category-measures.ts";
import { DRIFT_TESTS, LABEL_TEST, type TestName } from "./drift-tests.ts";
import { type Feature, holdsLabels } from "./feature.ts";
import type { FineBins } from "./fine-bins.ts";
import { labelDistanceByChance } from "./labels.ts";
import type { Measured } from "./measured.ts";
import { type NumberFeature, numberSide } from "./number-feature.ts";
import {
  extremesOf,
  type Facts,
  measureBins,
  measureFineBins,
  measureOrder,
  type OrderTest,
} from "./number-measures.ts";
import { readSteps } from "./steps.ts";
import { layOutTexts } from "./text-documents.ts";
import { measureTexts, type TextTest } from "./text-measures.ts";
import { measureVectors } from "./vector-measures.ts";

/** A reference with no more different numbers is compared value by value, as Evidently has it. */
const MOST_VALUES = 20;

/** Why a feature cannot be compared. */
export interface Incomparable {
  note: string;
}

/** Measures a feature by a test that suits its type. */
export async function measureFeature(
  engine: Engine,
  feature: Feature,
  test: TestName,
  fineBins: FineBins | undefined,
): Promise<Measured | Incomparable> {
  switch (feature.type) {
    case "numeric":
    case "datetime":
      return measureNumbers(engine, feature, test, fineBins);
    case "categorical":
    case "boolean":
      return measureCategories(feature, test);
    case "text": {
      const [reference, current] = [feature.reference, feature.current].map(({ relation, column, facts }) => ({
        relation,
        column,
        rows: facts.present,
      }));
      return measureTexts(engine, await layOutTexts(engine, reference!, current!), test as TextTest);
    }
    case "embedding": {
      const [reference, current] = [feature.reference, feature.current].map(({ relation, column, facts }) => ({
        relation,
        columns: [column],
        rows: facts.present,
      }));
      return measureVectors(engine, reference!, current!, test as "domain-classifier" | "mmd");
    }
  }
}

function measureCategories(feature: Feature, test: TestName): Measured | Incomparable {
  if (!isCountTest(test)) return { note: `${test} is no test of categories` };
  const measured = { ...measureCounts(test, feature.counts!), ...chanceOfLabels(feature, test) };
  return feature.counts!.isInBuckets ? { ...measured, exact: false } : measured;
}

/** The labels of few rows are far from each other by chance, the more of them there are. */
function chanceOfLabels(feature: Feature, test: TestName): Pick<Measured, "threshold"> {
  if (!holdsLabels(feature) || test !== LABEL_TEST) return {};
  const [reference, current] = [feature.reference, feature.current].map(({ facts }) => facts.spread!);
  const chance = labelDistanceByChance(reference!, current!, feature.counts!.values.length);
  return { threshold: Math.max(DRIFT_TESTS[test].threshold, chance) };
}

async function measureNumbers(
  engine: Engine,
  feature: Feature,
  test: TestName,
  fineBins: FineBins | undefined,
): Promise<Measured | Incomparable> {
  const facts: Facts = { reference: feature.reference.facts, current: feature.current.facts };
  const extremes = extremesOf(facts);
  if (extremes === null) return { note: "no values" };
  if (isCountTest(test)) return measureCounted(engine, feature, test, facts);
  if (fineBins !== undefined && (test === "ks" || test === "wasserstein")) {
    return measureFineBins(fineBins, test, facts);
  }
  const rows = [facts.reference, facts.current].map(({ present, infinite }) => present - infinite);
  if (test === "cramer-von-mises" && Math.min(...rows) < 2) return { note: "two rows a side are the least" };
  if (test === "anderson-darling" && (rows[0]! + rows[1]! < 4 || extremes.least === extremes.most)) {
    return { note: "four rows and two different values are the least" };
  }
  return measureOrder(engine, numbersOf(engine, feature), test as OrderTest, facts);
}

async function measureCounted(
  engine: Engine,
  feature: Feature,
  test: Parameters<typeof measureCounts>[0],
  facts: Facts,
): Promise<Measured> {
  const { counts } = feature;
  const ofReference = counts?.reference.filter((rows) => rows > 0).length ?? facts.reference.distinct;
  const isByValue = test === "chi2" || test === "z" || (test !== "hellinger" && ofReference <= MOST_VALUES);
  if (counts !== null && isByValue) return measureCounts(test, counts);
  const numbers = numbersOf(engine, feature);
  // Evidently's bins of a Hellinger distance are as many as the different values ask for, those of the others as the rows do.
  const size =
    test === "hellinger"
      ? (await readSteps(engine, numbers, [])).distinct
      : [facts.reference, facts.current].reduce((sum, { present, infinite }) => sum + present - infinite, 0);
  return measureBins(engine, numbers, test, facts, size);
}

/** A feature of numbers, as SQL. */
export function numbersOf({ dialect }: Engine, { reference, current }: Feature): NumberFeature {
  return {
    reference: numberSide(dialect, reference.relation, reference.column, reference.facts.allFinite),
    current: numberSide(dialect, current.relation, current.column, current.facts.allFinite),
  };
}
