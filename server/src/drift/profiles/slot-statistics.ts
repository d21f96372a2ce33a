import { type Histogram, type NumberScale, totalOf } from "./histogram.ts";
import type { FeatureProfile, ProfiledFeature } from "./slot-profile.ts";

/** What is watched of a feature from slot to slot. */
export type StatisticName =
  | "count"
  | "filled"
  | "missing"
  | "distinct"
  | "entropy"
  | "share-true"
  | "labels-per-row"
  | "mean"
  | "deviation"
  | "least"
  | "most"
  | "most-frequent"
  | `percentile-${number}`;

const PERCENTILES = [1, 5, 16, 50, 84, 95, 99];

/** Values of statistics; NaN where there is none. */
export type SlotStatistics = Partial<Record<StatisticName, number>>;

/**
 * The statistics of a feature in a slot, all out of its histogram: a number counts as the middle of its bin, so that slots stitched
 * together from files of long ago are judged like fresh ones. The definitions are those of popmon 1.4.
 * @param rows of the slot
 */
export function slotStatistics(
  feature: ProfiledFeature,
  { histogram, missing }: FeatureProfile,
  rows: number,
): SlotStatistics {
  const counted = totalOf(histogram);
  // A row may have several labels; infinite numbers are in no bin.
  const filled = feature.kind === "labels" ? rows - missing : counted;
  const all: SlotStatistics = {
    count: filled + missing,
    filled,
    missing,
    distinct: histogram.bins.length,
    entropy: entropyOf(histogram, counted),
  };
  if (feature.kind === "labels") return { ...all, "labels-per-row": filled === 0 ? Number.NaN : counted / filled };
  if (feature.kind === "number") return { ...all, ...numberStatistics(histogram, feature.scale, filled) };
  return feature.kind === "boolean" ? { ...all, "share-true": shareTrue(histogram, filled) } : all;
}

/** Shannon's, in nats. */
function entropyOf({ counts }: Histogram, total: number): number {
  if (total === 0) return Number.NaN;
  let sum = 0;
  for (const count of counts) sum -= (count / total) * Math.log(count / total);
  return sum;
}

function shareTrue({ bins, counts }: Histogram, total: number): number {
  const at = bins.indexOf("true");
  return total === 0 ? Number.NaN : at < 0 ? 0 : counts[at]! / total;
}

function numberStatistics({ bins, counts }: Histogram, { origin, width }: NumberScale, total: number): SlotStatistics {
  const centres = bins.map((bin) => origin + (Number(bin) + 0.5) * width);
  if (total === 0) return {};
  let mean = 0;
  for (let at = 0; at < counts.length; at++) mean += (counts[at]! * centres[at]!) / total;
  let variance = 0;
  for (let at = 0; at < counts.length; at++) variance += (counts[at]! * (centres[at]! - mean) ** 2) / total;
  const percentiles = PERCENTILES.map((percent) => [
    `percentile-${percent}`,
    quantileOf(percent / 100, centres, counts, total),
  ]);
  return {
    mean,
    deviation: Math.sqrt(variance),
    least: centres[0]!,
    most: centres.at(-1)!,
    "most-frequent": centres[counts.indexOf(largestOf(counts))]!,
    ...Object.fromEntries(percentiles),
  };
}

/** The weighted quantile: between the middles of the bins' cumulated counts, in a straight line. */
function quantileOf(share: number, centres: readonly number[], counts: readonly number[], total: number): number {
  let below = 0;
  let [before, centreBefore] = [0, centres[0]!];
  for (let at = 0; at < counts.length; at++) {
    const middle = (below + 0.5 * counts[at]!) / total;
    if (middle >= share) {
      if (at === 0) return centres[0]!;
      return centreBefore + ((centres[at]! - centreBefore) * (share - before)) / (middle - before);
    }
    below += counts[at]!;
    [before, centreBefore] = [middle, centres[at]!];
  }
  return centres.at(-1)!;
}

function largestOf(counts: readonly number[]): number {
  return counts.reduce((largest, count) => Math.max(largest, count), 0);
}
