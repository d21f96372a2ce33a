import type { Light } from "../drift-result.ts";
import { changePoints } from "../statistics/change-points.ts";
import { linearTrend } from "../statistics/linear-trend.ts";
import { normalQuantile } from "../statistics/normal-quantile.ts";
import { baseOf } from "./base.ts";
import type { Basis } from "./basis.ts";
import { pullOf, robustCentre } from "./centre.ts";
import { compareHistograms, type HistogramComparison } from "./compare-histograms.ts";
import { type Series, seriesOf } from "./feature-series.ts";
import { type Histogram, sumOf } from "./histogram.ts";
import { type BoundsBySignal, boundsOf, lightOf, worstOf } from "./lights.ts";
import type { ProfiledFeature, Profiles } from "./slot-profile.ts";
import type { StatisticName } from "./slot-statistics.ts";

/** How slots are judged. */
export interface SlotJudgement {
  basis: Basis;
  bounds: BoundsBySignal;
  /** So many slots, the latest among them, are looked at for a trend. */
  trendWindow: number;
}

/** One thing that was watched in a slot. */
export interface Signal {
  /** A statistic, or a comparison with the basis or the slot before. */
  name: string;
  value: number;
  /** By how many deviations the value is off what is usual; of a score, the score. NaN where that cannot be said. */
  pull: number;
  light: Light;
}

/** One feature in one slot. */
export interface JudgedFeature {
  name: string;
  light: Light;
  signals: Signal[];
  /** Whether the feature's mean, share or first category is at another level from this slot on, for good. */
  isChangePoint: boolean;
}

/** One slot. */
export interface JudgedSlot {
  start: string;
  rows: number;
  modelVersions: readonly string[];
  features: JudgedFeature[];
  light: Light;
}

/** Comparisons whose size is judged by what is usual for them. */
const DISTANCES = ["largest-difference", "psi", "jensen-shannon"] as const;
/** Comparisons that are deviations by themselves. */
const SCORES = ["ks", "chi2"] as const;

/**
 * Judges each slot of a series: pulls of its statistics, comparisons of its histograms, traffic lights, trends and change points. The
 * definitions are those of popmon 1.4 (docs/drift.md lists where this differs).
 * @param reference the slots of the reference data, with the same features and scales; needed for the basis `reference`
 */
export function judgeSlots(profiles: Profiles, judgement: SlotJudgement, reference?: Profiles): JudgedSlot[] {
  const features = profiles.features.map((feature) => judgeFeature(feature, profiles, judgement, reference));
  return profiles.slots.map(({ start, rows, modelVersions }, at) => {
    const judged = features.map((slots) => slots[at]!);
    return { start, rows, modelVersions, features: judged, light: worstOf(judged.map(({ light }) => light)) };
  });
}

function judgeFeature(
  feature: ProfiledFeature,
  profiles: Profiles,
  judgement: SlotJudgement,
  reference: Profiles | undefined,
): JudgedFeature[] {
  const series = seriesOf(feature, profiles);
  const base = baseOf(series, profiles, judgement.basis, reference && seriesOf(feature, reference));
  const signals = series.profiles.map((): Signal[] => []);
  const add = (at: number, name: string, value: number, pull: number) => {
    signals[at]!.push({ name, value, pull, light: lightOf(pull, boundsOf(feature.name, name, judgement.bounds)) });
  };
  for (const [at, statistics] of series.statistics.entries()) {
    for (const [name, value] of Object.entries(statistics) as [StatisticName, number][]) {
      add(at, name, value, base.pullOf(at, name, value));
    }
  }
  addComparisons(compareAll(series, base.histogramOf), add);
  // A season's slot is not like the one before it.
  if (judgement.basis.kind !== "season") addPrevious(compareAll(series, previousOf(series)), add);
  addTrend(series, judgement.trendWindow, add);
  const changes = new Set(changePoints(levelsOf(series)).map(({ at }) => at));
  return signals.map((all, at) => ({
    name: feature.name,
    light: worstOf(all.map(({ light }) => light)),
    signals: all,
    isChangePoint: changes.has(at),
  }));
}

function compareAll(
  { feature, profiles }: Series,
  baseOfSlot: (at: number) => Histogram | null,
): (HistogramComparison | null)[] {
  const kind = feature.kind === "boolean" ? "category" : feature.kind;
  return profiles.map(({ histogram }, at) => {
    const base = baseOfSlot(at);
    return base === null ? null : compareHistograms(histogram, base, kind);
  });
}

function previousOf({ profiles }: Series): (at: number) => Histogram | null {
  return (at) => profiles[at - 1]?.histogram ?? null;
}

type Add = (at: number, name: string, value: number, pull: number) => void;

function addComparisons(comparisons: readonly (HistogramComparison | null)[], add: Add): void {
  for (const name of DISTANCES) {
    const values = comparisons.map((comparison) => comparison?.[name] ?? Number.NaN);
    const centre = robustCentre(values);
    for (const [at, value] of values.entries()) add(at, name, value, pullOf(value, centre));
  }
  for (const name of [...SCORES, "unknown-values"] as const) {
    for (const [at, comparison] of comparisons.entries()) {
      const value = comparison?.[name];
      if (value !== undefined) add(at, name, value, value);
    }
  }
}

function addPrevious(comparisons: readonly (HistogramComparison | null)[], add: Add): void {
  for (const [at, comparison] of comparisons.entries()) {
    for (const name of SCORES) {
      const value = comparison?.[name];
      if (value !== undefined) add(at, `previous-${name}`, value, value);
    }
  }
}

/** A mean that rises or falls steadily over the latest slots: the more surely, the further below 0 the score is. */
function addTrend({ feature, statistics }: Series, window: number, add: Add): void {
  if (feature.kind !== "number") return;
  const means = statistics.map(({ mean }) => mean ?? Number.NaN);
  for (let at = window - 1; at < means.length; at++) {
    const latest = means.slice(at - window + 1, at + 1);
    const trend = latest.some(Number.isNaN) ? null : linearTrend(latest);
    if (trend !== null && trend.slope !== 0) add(at, "trend", trend.slope, normalQuantile(trend.pValue));
  }
}

/** What tells the level of a feature: its mean, its share of true, or the share of its first category. */
function levelsOf({ feature, profiles, statistics }: Series): number[] {
  if (feature.kind === "number") return filledUp(statistics.map(({ mean }) => mean ?? Number.NaN));
  if (feature.kind === "boolean") return filledUp(statistics.map((each) => each["share-true"] ?? Number.NaN));
  const { bins, counts } = sumOf(profiles.map(({ histogram }) => histogram));
  const first = bins[counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0))];
  return filledUp(
    profiles.map(({ histogram }, at) => {
      const index = histogram.bins.indexOf(first ?? "");
      return index < 0 ? 0 : histogram.counts[index]! / statistics[at]!.filled!;
    }),
  );
}

/** A slot without a level is taken to be at the one before. */
function filledUp(levels: readonly number[]): number[] {
  let last = levels.find((level) => !Number.isNaN(level)) ?? 0;
  return levels.map((level) => {
    last = Number.isNaN(level) ? last : level;
    return last;
  });
}
