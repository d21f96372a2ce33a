import type { DriftResult, FeatureDrift, MetricValue, SlotDrift } from "../../../server/src/drift/drift-result.ts";

const DAY = 86_400_000;

/** The start of a day, counted from 2026-01-01. */
export function dayStart(at: number): string {
  return new Date(Date.UTC(2026, 0, 1) + at * DAY).toISOString().replace(".000", "");
}

/** Days that were served by one version each. */
export function servedBy(versions: readonly string[]): SlotDrift[] {
  return versions.map((version, at) => ({
    start: dayStart(at),
    rows: 100,
    modelVersions: [version],
    features: [],
    light: "green",
  }));
}

/** A metric day by day. */
export function daily(name: string, values: readonly (number | null)[]): MetricValue[] {
  return values.map((value, at) => ({ name, slot: dayStart(at), value, modelVersion: null }));
}

/** Around a level, not quite the same each day. */
export function around(level: number, days: number): number[] {
  return Array.from({ length: days }, (_, at) => level + 0.01 * Math.sin(at * 2.3));
}

/** A feature that drifted, or did not. */
export function feature(name: string, drifted: boolean): FeatureDrift {
  return {
    name,
    type: "numeric",
    test: "ks",
    statistic: 0.5,
    pValue: drifted ? 0 : 1,
    distance: null,
    threshold: 0.05,
    exact: true,
    error: null,
    drifted,
    missing: { reference: 0, current: 0 },
  };
}

/** A result of which only what matters is said. */
export function resultOf(said: Partial<DriftResult>): DriftResult {
  return {
    version: 1,
    monitor: "churn",
    reference: { rows: 100 },
    current: { rows: 100 },
    features: [],
    dataset: { driftedShare: 0, threshold: 0.5, drifted: false },
    ...said,
  };
}
