import type { SlotUnit } from "../sql/dialect.ts";
import type { Histogram, NumberScale } from "./histogram.ts";

/**
 * What kind of values a feature has, and for numbers how they fall into bins; the same for all slots. Rows of `labels` have several categories,
 * or none: each counts once a row.
 */
export type ProfiledFeature =
  | { name: string; kind: "number"; scale: NumberScale }
  | { name: string; kind: "category" | "boolean" | "labels" };

/** Of the finite numbers of one slot. */
export interface Moments {
  mean: number;
  /** Of the population. */
  deviation: number;
  least: number;
  most: number;
}

/** One feature in one slot. */
export interface FeatureProfile {
  histogram: Histogram;
  /** Rows without a value. */
  missing: number;
  /** Infinite numbers: in no bin. */
  infinite: number;
  /** Of the values themselves, not of their bins; null where there are none, and of categories. */
  moments: Moments | null;
}

/** All features in one slot. */
export interface SlotProfile {
  /** ISO 8601, UTC: `2026-01-31T00:00:00Z`. */
  start: string;
  rows: number;
  /** Which versions of the model served it, in ascending order. */
  modelVersions: readonly string[];
  /** By the features' names. */
  features: Readonly<Record<string, FeatureProfile>>;
}

/** A series of slots, in order of time, without those that have no rows. */
export interface Profiles {
  slot: SlotUnit;
  features: readonly ProfiledFeature[];
  slots: readonly SlotProfile[];
}
