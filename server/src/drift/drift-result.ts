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
  slots?: SlotDrift[];
  metrics?: MetricValue[];
  detectors?: DetectorAlarms[];
  profiles?: ProfiledSlot[];
  /** What the slots of {@link profiles} were held against, as `--profiles` names it. */
  profileBasis?: string;
  quality?: QualityCheck[];
  alerts?: DriftAlert[];
  verdict?: Verdict;
}

/** What all parts of a result say together. */
export interface Verdict {
  kind: VerdictKind;
  /** What it means, and what to do. */
  text: string;
  /** What it rests on, a sentence each. */
  reasons: string[];
}

/** What moved: the quality with a version, the answers, what leads to them, the inputs, or the inference time. */
export type VerdictKind = "version" | "target" | "concept" | "inputs" | "slow" | "none";

/** `green`: as usual; `yellow`: worth a look; `red`: moved. */
export type Light = "green" | "yellow" | "red";

/** One slot of time. */
export interface SlotDrift {
  /** ISO 8601 in UTC. */
  start: string;
  rows: number;
  /** The versions that served in it, the most frequent first. */
  modelVersions: string[];
  features: SlotFeature[];
  /** The worst of its features. */
  light: Light;
}

/** One feature in one slot. */
export interface SlotFeature {
  name: string;
  light: Light;
  /** How far it is from the reference, by the feature's own test or distance; null where it has no values. */
  distance: number | null;
}

/** One slot as its profile is judged: by what is usual for it. */
export interface ProfiledSlot {
  /** ISO 8601 in UTC. */
  start: string;
  rows: number;
  /** In ascending order. */
  modelVersions: readonly string[];
  features: {
    name: string;
    light: Light;
    /** What is not green: a statistic or a comparison, and by how many deviations it is off. */
    signals: { name: string; value: number; pull: number; light: Light }[];
    /** What is farthest off, green or not; left out where nothing can be said. */
    strongest?: { name: string; value: number; pull: number };
    /** Where the feature's level is another from this slot on. */
    changePoint?: true;
  }[];
  /** The worst of its features. */
  light: Light;
}

/** A metric in a slot, or of all rows; of one version of the model, or of all. Both are named where it is of a version in a slot. */
export interface MetricValue {
  name: string;
  slot: string | null;
  /** Null where it cannot be worked out. */
  value: number | null;
  modelVersion: string | null;
  /** How many rows it is of; not said by results that were kept from before this was measured. */
  rows?: number;
}

/** What a detector of concept drift found in a stream, in its order. */
export interface DetectorAlarms {
  name: string;
  /** What it watched: a column or a metric. */
  on: string;
  alarms: DetectorAlarm[];
}

/** Where a detector spoke up. */
export interface DetectorAlarm {
  /** The time of the row, ISO 8601 in UTC. */
  at: string;
  kind: "warning" | "drift";
  /** Of a drift, the stream's mean since the drift before it, and up to the next one. */
  before?: number;
  after?: number;
}

/** An alert of a monitor. */
export interface DriftAlert {
  monitor: string;
  rule: string;
  /** ISO 8601 in UTC. */
  since: string;
  value: number | null;
  state: "firing" | "resolved";
}

/** One test of the quality of the current data. */
export interface QualityCheck {
  test: string;
  /** Null where the test is of the whole table. */
  feature: string | null;
  passed: boolean;
  detail: string;
}
