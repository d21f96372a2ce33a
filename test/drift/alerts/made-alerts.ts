import type { Alert, Condition } from "../../../server/src/drift/alerts/alert.ts";
import type { WebhookRoute } from "../../../server/src/drift/alerts/route.ts";
import type { DriftResult, FeatureDrift } from "../../../server/src/drift/drift-result.ts";

export function condition(said: Partial<Condition> = {}): Condition {
  return { rule: "dataset-drift", subject: null, value: 0.5, summary: "1 of 2 features drifted: age", ...said };
}

export function alert(said: Partial<Alert> = {}): Alert {
  const since = "2026-11-02T06:05:00.000Z";
  return { ...condition(), monitor: "churn", state: "firing", since, until: null, ...said };
}

/** A route to a chat that is told everything, and nothing twice. */
export function route(said: Partial<WebhookRoute> = {}): WebhookRoute {
  const people = { recovery: true, quiet: [], timeZone: "UTC", repeatHours: 0 };
  return { kind: "webhook", name: "chat", urlVariable: "HOOK", ...people, ...said };
}

export function feature(name: string, drifted: boolean, said: Partial<FeatureDrift> = {}): FeatureDrift {
  return {
    ...{ name, type: "numeric", test: "ks", statistic: 0.75, pValue: 0.001, distance: null, threshold: 0.05 },
    ...{ exact: true, error: null, drifted, missing: { reference: 0, current: 0 } },
    ...said,
  };
}

/** A result in which one of two features drifted, and the data as a whole did. */
export function result(said: Partial<DriftResult> = {}): DriftResult {
  return {
    version: 1,
    monitor: "churn",
    reference: { rows: 200 },
    current: { rows: 100 },
    features: [feature("age", true), feature("city", false)],
    dataset: { driftedShare: 0.5, threshold: 0.5, drifted: true },
    ...said,
  };
}

/** A result in which nothing is wrong. */
export function calmResult(said: Partial<DriftResult> = {}): DriftResult {
  return result({
    features: [feature("age", false)],
    dataset: { driftedShare: 0, threshold: 0.5, drifted: false },
    ...said,
  });
}
