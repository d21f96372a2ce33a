import { type AlertRule, USUAL_RULES } from "./alerts/alert.ts";
import type { TestName } from "./comparison/drift-tests.ts";
import type { Task } from "./metrics/task.ts";
import type { BasisName } from "./profiles/basis.ts";
import type { SlotUnit } from "./sql/dialect.ts";

/** What `slot` of a monitor can be. */
export const SLOT_UNITS: readonly SlotUnit[] = ["hour", "day", "week", "month"];

/** Bounds of a metric. */
export interface Limit {
  least?: number;
  most?: number;
}

/** A declared watch on one model: `[tool.modelver.monitors.NAME]`. */
export interface Monitor {
  /** Empty: two sides that were named on the terminal. */
  name: string;
  /** The model that is watched, as the code names it; null where the monitor is of data alone. */
  model: string | null;
  /** Files, globs and folders, as they are written; relative to {@link folder}. */
  reference: readonly string[];
  current: readonly string[];
  /** Of the configuration file, relative to the project, with forward slashes; empty: the project's own. */
  folder: string;
  /** Columns; null where the data has none. */
  time: string | null;
  prediction: string | null;
  target: string | null;
  latency: string | null;
  id: string | null;
  modelVersion: string | null;
  /** What the model does; null: told by what prediction and target hold. */
  task: Task | null;
  /** How long a slot is. */
  slot: SlotUnit;
  /** Columns to watch; null: all that are none of the above. */
  features: readonly string[] | null;
  /** Embeddings that stand in several columns of numbers, by a name for each. */
  embeddings: Readonly<Record<string, readonly string[]>>;
  /** Tests by feature, in the place of those chosen by type and size; `"*"` stands for all others. */
  tests: Readonly<Record<string, TestName>>;
  /** Thresholds of tests by feature; `"*"` stands for all others. */
  thresholds: Readonly<Record<string, number>>;
  /** The share of drifted features from which the data as a whole has drifted. */
  driftShare: number;
  /** Whether p-values are corrected for the number of features, after Benjamini and Hochberg. */
  correction: boolean;
  /** What slots are held against over time; null: they are not profiled. */
  profiles: BasisName | null;
  /** Where alerts go: names of routes. */
  alerts: readonly string[];
  /** What gives an alert. */
  alertOn: readonly AlertRule[];
  /** Bounds of metrics by name: beyond them is an alert. */
  limits: Readonly<Record<string, Limit>>;
  /** When `modelver watch` runs it: a pattern of cron, in the system's time. Null: {@link usualSchedule}. */
  schedule: string | null;
}

/** What a monitor leaves open. */
export const monitorDefaults = {
  model: null,
  time: null,
  prediction: null,
  target: null,
  latency: null,
  id: null,
  modelVersion: null,
  task: null,
  slot: "day",
  features: null,
  embeddings: {},
  tests: {},
  thresholds: {},
  driftShare: 0.5,
  correction: false,
  profiles: null,
  alerts: [],
  alertOn: USUAL_RULES,
  limits: {},
  schedule: null,
} as const satisfies Partial<Monitor>;

/** When a monitor is run that does not say: where its slots are hours every hour, else every morning. */
export function usualSchedule(slot: SlotUnit): string {
  return slot === "hour" ? "5 * * * *" : "5 6 * * *";
}
