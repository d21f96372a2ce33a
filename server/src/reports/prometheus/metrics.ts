import { Gauge, Registry } from "prom-client";
import type { DriftResult, FeatureDrift, MetricValue } from "../../drift/drift-result.ts";
import type { Limit } from "../../drift/monitor.ts";
import { latencyQuantile } from "./latency.ts";

/** What is known of one monitor at this moment. */
export interface MonitorSnapshot {
  /** Empty: two sides that were named on the terminal. */
  monitor: string;
  /** Null: it was never measured. */
  result: DriftResult | null;
  /** The last run; null where it is not told. */
  run: { at: Date; seconds: number; failure: string | null } | null;
  limits: Readonly<Record<string, Limit>>;
}

/** The content type of {@link prometheusText}. */
export const PROMETHEUS_TYPE = Registry.PROMETHEUS_CONTENT_TYPE;

/**
 * What monitors measured, in Prometheus' text format. Units are its base units: seconds, and ratios from 0 to 1
 * (https://prometheus.io/docs/practices/naming/).
 */
export function prometheusText(snapshots: readonly MonitorSnapshot[]): Promise<string> {
  const registry = new Registry();
  const gauges = new Gauges(registry);
  for (const snapshot of snapshots) {
    runMetrics(gauges, snapshot);
    limitMetrics(gauges, snapshot);
    if (snapshot.result === null) continue;
    datasetMetrics(gauges, snapshot.monitor, snapshot.result);
    for (const feature of snapshot.result.features) featureMetrics(gauges, snapshot.monitor, feature);
    slotMetrics(gauges, snapshot.monitor, snapshot.result);
    qualityMetrics(gauges, snapshot.monitor, snapshot.result);
  }
  return registry.metrics();
}

type Labels = Record<string, string>;

/** Gauges that come into being with their first value: a metric without values says nothing. */
class Gauges {
  readonly #registry: Registry;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  set(name: string, help: string, labels: Labels, value: number): void {
    const known = this.#registry.getSingleMetric(name) as Gauge | undefined;
    const gauge = known ?? new Gauge({ name, help, labelNames: Object.keys(labels), registers: [this.#registry] });
    gauge.set(labels, value);
  }
}

function runMetrics(gauges: Gauges, { monitor, run }: MonitorSnapshot): void {
  if (run === null) return;
  const labels = { monitor };
  const succeeded = run.failure === null ? 1 : 0;
  gauges.set(
    "modelver_monitor_run_success",
    "Whether the last run of the monitor measured anything.",
    labels,
    succeeded,
  );
  const at = run.at.getTime() / 1000;
  gauges.set("modelver_monitor_last_run_timestamp_seconds", "When the monitor was last run.", labels, at);
  gauges.set("modelver_monitor_run_duration_seconds", "How long the last run took.", labels, run.seconds);
}

function limitMetrics(gauges: Gauges, { monitor, limits }: MonitorSnapshot): void {
  for (const [metric, { least, most }] of Object.entries(limits)) {
    const labels = { monitor, metric };
    if (least !== undefined)
      gauges.set("modelver_metric_least", "The smallest value that is well, as the monitor says it.", labels, least);
    if (most !== undefined)
      gauges.set("modelver_metric_most", "The largest value that is well, as the monitor says it.", labels, most);
  }
}

function datasetMetrics(gauges: Gauges, monitor: string, { reference, current, dataset }: DriftResult): void {
  for (const [side, { rows }] of Object.entries({ reference, current })) {
    gauges.set("modelver_data_rows", "Rows that were read.", { monitor, side }, rows);
  }
  const drifted = dataset.drifted ? 1 : 0;
  gauges.set("modelver_dataset_drifted", "Whether the data as a whole drifted.", { monitor }, drifted);
  gauges.set(
    "modelver_dataset_drifted_ratio",
    "Share of the features that drifted.",
    { monitor },
    dataset.driftedShare,
  );
  const help = "Share of drifted features from which the data as a whole has drifted.";
  gauges.set("modelver_dataset_threshold_ratio", help, { monitor }, dataset.threshold);
}

function featureMetrics(gauges: Gauges, monitor: string, feature: FeatureDrift): void {
  const { name, test, statistic, distance, pValue, adjustedPValue, threshold, missing, drifted } = feature;
  const labels = { monitor, feature: name, test: test ?? "" };
  gauges.set("modelver_feature_drifted", "Whether the feature drifted.", labels, drifted ? 1 : 0);
  const figures = [
    ["modelver_feature_distance", "Distance of the feature's current values from its reference.", distance],
    ["modelver_feature_statistic", "Statistic of the feature's test.", statistic],
    ["modelver_feature_p_value", "P-value of the feature's test, as it is judged.", adjustedPValue ?? pValue],
    ["modelver_feature_threshold", "Where the feature counts as drifted.", threshold],
  ] as const;
  for (const [metric, help, value] of figures) if (value !== null) gauges.set(metric, help, labels, value);
  for (const [side, share] of Object.entries(missing)) {
    gauges.set(
      "modelver_feature_missing_ratio",
      "Share of rows without a value.",
      { monitor, feature: name, side },
      share,
    );
  }
}

const LIGHTS = { green: 0, yellow: 1, red: 2 } as const;

/** Prometheus keeps the time itself: of slots, only the latest is told. */
function slotMetrics(gauges: Gauges, monitor: string, { slots, metrics, detectors }: DriftResult): void {
  const latest = slots?.at(-1);
  if (latest !== undefined) {
    const start = Date.parse(latest.start) / 1000;
    gauges.set("modelver_slot_start_timestamp_seconds", "When the latest slot began.", { monitor }, start);
    gauges.set("modelver_slot_rows", "Rows of the latest slot.", { monitor }, latest.rows);
    gauges.set(
      "modelver_slot_light",
      "Light of the latest slot: 0 green, 1 yellow, 2 red.",
      { monitor },
      LIGHTS[latest.light],
    );
  }
  for (const metric of latestValues(metrics ?? [])) modelMetric(gauges, monitor, metric);
  for (const { name, on, alarms } of detectors ?? []) {
    for (const kind of ["warning", "drift"] as const) {
      const from = latest?.start ?? "";
      const count = alarms.filter((alarm) => alarm.kind === kind && isFrom(alarm.at, from)).length;
      const labels = { monitor, detector: name, on, kind };
      gauges.set("modelver_detector_alarms", "Alarms of concept drift in the latest slot.", labels, count);
    }
  }
}

function isFrom(at: string, from: string): boolean {
  return from === "" || Date.parse(at) >= Date.parse(from);
}

function latestValues(metrics: readonly MetricValue[]): MetricValue[] {
  const latest = new Map<string, string>();
  for (const { name, slot } of metrics) if (slot !== null && slot > (latest.get(name) ?? "")) latest.set(name, slot);
  return metrics.filter(({ name, slot }) => slot === (latest.get(name) ?? null));
}

function modelMetric(gauges: Gauges, monitor: string, { name, value, modelVersion, rows }: MetricValue): void {
  if (value === null) return;
  if (modelVersion !== null && rows !== undefined) {
    const labels = { monitor, metric: name, model_version: modelVersion };
    gauges.set("modelver_model_metric_rows", "Rows of the latest slot that a version's metric is of.", labels, rows);
  }
  // An empty label is none to Prometheus.
  const model_version = modelVersion ?? "";
  const quantile = latencyQuantile(name);
  if (quantile === null) {
    const help = "A metric of the model in the latest slot; without a version, of all versions together.";
    gauges.set("modelver_model_metric", help, { monitor, metric: name, model_version }, value);
    return;
  }
  const help = "Inference time in the latest slot; without a version, of all versions together.";
  gauges.set("modelver_model_latency_seconds", help, { monitor, quantile, model_version }, value / 1000);
}

function qualityMetrics(gauges: Gauges, monitor: string, { quality }: DriftResult): void {
  for (const { test, feature, passed } of quality ?? []) {
    const labels = { monitor, test, feature: feature ?? "" };
    gauges.set("modelver_quality_test_passed", "Whether a test of the data's quality passed.", labels, passed ? 1 : 0);
  }
}
