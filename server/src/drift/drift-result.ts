/** What a feature holds, for the choice of a test. */
export type FeatureType = "numeric" | "categorical" | "boolean" | "text" | "datetime" | "embedding";

/** Whether one feature moved. */
export interface FeatureDrift {
  name: string;
  type: FeatureType;
  /** `ks`, `chi2`, `psi` …; null where nothing could be compared, which `note` explains. */
  test: string | null;
  /** A test's statistic; null of a distance, and where it is infinite. */
  statistic: number | null;
  pValue: number | null;
  /** The p-value corrected for the number of features, where that was asked for: the one that is judged. */
  adjustedPValue?: number;
  /** A distance; null of a test. */
  distance: number | null;
  threshold: number | null;
  /** Whether the value is exact; else it is off by `error` at most. */
  exact: boolean;
  error: number | null;
  drifted: boolean;
  /** Shares of rows without a value. */
  missing: { reference: number; current: number };
  /** Categories that only one side has, at most {@link MOST_CATEGORIES} of them, the most frequent first. */
  newCategories?: string[];
  vanishedCategories?: string[];
  /** What else a reader should know: a constant column, an empty side. */
  note?: string;
}

/** So many categories are named. */
export const MOST_CATEGORIES = 20;

/** What `modelver drift --format json` prints. Parts that were not asked for are left out. */
export interface DriftResult {
  version: 1;
  monitor: string | null;
  reference: { rows: number };
  current: { rows: number };
  features: FeatureDrift[];
  dataset: { driftedShare: number; threshold: number; drifted: boolean };
  quality?: QualityCheck[];
}

/** One test of the quality of the current data. */
export interface QualityCheck {
  test: string;
  /** Null where the test is of the whole table. */
  feature: string | null;
  passed: boolean;
  detail: string;
}
