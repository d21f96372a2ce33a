import type { Engine } from "../engine/engine.ts";
import { andersonDarling } from "../statistics/anderson-darling.ts";
import { cramerVonMises } from "../statistics/cramer-von-mises.ts";
import { sturgesEdges } from "../statistics/equal-bins.ts";
import { areaBetween, fineEdges, largestDistance } from "../statistics/fine-histogram.ts";
import { kolmogorovSmirnovPValue } from "../statistics/kolmogorov-smirnov.ts";
import { countBins } from "./bins.ts";
import { type CountTest, measureCounts } from "./category-measures.ts";
import type { ColumnFacts } from "./column-facts.ts";
import type { FineBins } from "./fine-bins.ts";
import { exactDistance, exactTest, type Measured } from "./measured.ts";
import type { NumberFeature } from "./number-feature.ts";
import { readSteps } from "./steps.ts";

/** A distance is not measured in less than this part of a unit: Evidently's floor for a reference that hardly varies. */
const LEAST_DEVIATION = 0.001;

/** Tests of sorted values. */
export type OrderTest = "ks" | "wasserstein" | "cramer-von-mises" | "anderson-darling";

/** The facts of a feature on both sides. */
export interface Facts {
  reference: ColumnFacts;
  current: ColumnFacts;
}

/** Measures numbers exactly, by sorting them. */
export async function measureOrder(
  engine: Engine,
  feature: NumberFeature,
  test: OrderTest,
  facts: Facts,
): Promise<Measured> {
  switch (test) {
    case "ks": {
      const { largest, reference, current } = await readSteps(engine, feature, ["largest"]);
      const statistic = Number(largest);
      return exactTest({ statistic, pValue: kolmogorovSmirnovPValue(statistic, reference, current) });
    }
    case "wasserstein": {
      const { area } = await readSteps(engine, feature, ["area"]);
      return exactDistance(Number(area ?? 0) / unitOf(facts));
    }
    case "cramer-von-mises": {
      const { twelvefoldU, reference, current } = await readSteps(engine, feature, ["twelvefoldU"]);
      return exactTest(cramerVonMises(BigInt(twelvefoldU), reference, current));
    }
    case "anderson-darling": {
      const { criterion, reference, current } = await readSteps(engine, feature, ["criterion"]);
      return exactTest(andersonDarling(Number(criterion), reference, current));
    }
  }
}

/** Measures numbers by a fine histogram. */
export function measureFineBins(
  { scale, reference, current }: FineBins,
  test: "ks" | "wasserstein",
  facts: Facts,
): Measured {
  if (test === "ks") {
    const { value, error } = largestDistance(reference, current);
    const pValue = kolmogorovSmirnovPValue(value, sumOf(reference), sumOf(current));
    return { statistic: value, pValue, distance: null, exact: false, error };
  }
  const { least, most } = extremesOf(facts)!;
  const { value, error } = areaBetween(fineEdges(scale, least, most), reference, current);
  const unit = unitOf(facts);
  return { statistic: null, pValue: null, distance: value / unit, exact: false, error: error / unit };
}

/** Measures numbers by bins of equal width over both sides, as numpy and Evidently make them. */
export async function measureBins(
  engine: Engine,
  feature: NumberFeature,
  test: CountTest,
  facts: Facts,
  size: number,
): Promise<Measured> {
  const { least, most } = extremesOf(facts)!;
  const isWhole = facts.reference.kind === "integer" && facts.current.kind === "integer";
  return measureCounts(test, await countBins(engine, feature, sturgesEdges(least, most, size, isWhole)));
}

/** The least and the most value of both sides; null where neither has any. */
export function extremesOf({ reference, current }: Facts): { least: number; most: number } | null {
  const values = [reference.least, reference.most, current.least, current.most].filter((value) => value !== null);
  return values.length === 0 ? null : { least: Math.min(...values), most: Math.max(...values) };
}

function unitOf({ reference }: Facts): number {
  return Math.max(reference.deviation ?? 0, LEAST_DEVIATION);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
