import { stringify } from "yaml";
import type { AlertRule } from "../../drift/alerts/alert.ts";
import type { Monitor } from "../../drift/monitor.ts";
import { latencyQuantile } from "./latency.ts";

interface PrometheusAlert {
  alert: string;
  expr: string;
  for?: string;
  labels: Record<string, string>;
  annotations: { summary: string };
}

/** How long something must be gone before that is an alert: a restart is none. */
const GONE = "15m";

/** A monitor, and what of it rules have to know. */
export interface RuledMonitor extends Monitor {
  /** How long its schedule may leave between two runs, in seconds. */
  longestGap: number;
  /** A version that served fewer rows is not held against limits. */
  fewestRowsOfVersion: number;
}

/** A file of Prometheus' alert rules, for what the monitors' own alerts would be about. */
export function alertRules(monitors: readonly RuledMonitor[]): string {
  return stringify({
    groups: monitors.map((monitor) => ({ name: `modelver ${monitor.name}`, rules: rulesOf(monitor) })),
  });
}

/** A file of Prometheus' recording rules: what dashboards and other rules ask for often (level:metric:operation). */
export function recordingRules(): string {
  const record = (name: string, expr: string) => ({ record: name, expr });
  const rules = [
    record("monitor:modelver_feature_drifted:sum", "sum by (monitor) (modelver_feature_drifted)"),
    record("monitor:modelver_feature_drifted:avg", "avg by (monitor) (modelver_feature_drifted)"),
    record("monitor:modelver_dataset_drifted_ratio:avg7d", "avg_over_time(modelver_dataset_drifted_ratio[7d])"),
    record("monitor:modelver_quality_test_passed:avg", "avg by (monitor) (modelver_quality_test_passed)"),
    record("monitor_metric:modelver_model_metric:avg7d", "avg_over_time(modelver_model_metric[7d])"),
  ];
  return stringify({ groups: [{ name: "modelver", rules }] });
}

function rulesOf(monitor: RuledMonitor): PrometheusAlert[] {
  return monitor.alertOn.flatMap((rule) => EXPRESSIONS[rule](monitor, selector({ monitor: monitor.name })));
}

const EXPRESSIONS: Record<AlertRule, (monitor: RuledMonitor, of: string) => PrometheusAlert[]> = {
  "dataset-drift": ({ name }, of) => [
    alert("ModelVerDatasetDrift", `modelver_dataset_drifted${of} == 1`, name, "the data as a whole drifted"),
  ],
  "feature-drift": ({ name }, of) => [
    alert("ModelVerFeatureDrift", `modelver_feature_drifted${of} == 1`, name, "{{ $labels.feature }} drifted"),
  ],
  "red-slot": ({ name }, of) => [
    alert("ModelVerRedSlot", `modelver_slot_light${of} == 2`, name, "the latest slot is red"),
  ],
  "concept-drift": ({ name }) => [
    alert(
      "ModelVerConceptDrift",
      `modelver_detector_alarms${selector({ monitor: name, kind: "drift" })} > 0`,
      name,
      "{{ $labels.detector }} on {{ $labels.on }} gave alarm",
    ),
  ],
  "metric-limit": ({ name, limits, fewestRowsOfVersion }) =>
    Object.entries(limits).flatMap(([metric, { least, most }]) => {
      const { scale, beyond } = metricQuery(name, metric, fewestRowsOfVersion);
      const summary = `${literal(metric)} is {{ $value }}`;
      return [
        ...(least === undefined ? [] : [alert("ModelVerMetricLimit", beyond(`< ${least * scale}`), name, summary)]),
        ...(most === undefined ? [] : [alert("ModelVerMetricLimit", beyond(`> ${most * scale}`), name, summary)]),
      ].map((each) => ({ ...each, labels: { ...each.labels, metric: literal(metric) } }));
    }),
  quality: ({ name }, of) => [
    alert(
      "ModelVerQuality",
      `modelver_quality_test_passed${of} == 0`,
      name,
      "the test {{ $labels.test }} {{ $labels.feature }} failed",
    ),
  ],
  "failed-run": ({ name, longestGap }, of) => {
    const overdue = `time() - modelver_monitor_last_run_timestamp_seconds${of} > ${2 * longestGap}`;
    const gone = `absent(modelver_monitor_last_run_timestamp_seconds${of})`;
    return [
      alert("ModelVerFailedRun", `modelver_monitor_run_success${of} == 0`, name, "the monitor could not be run"),
      alert("ModelVerOverdueRun", overdue, name, "the monitor was not run when it should have been"),
      { ...alert("ModelVerAbsent", gone, name, "nothing is heard of the monitor"), for: GONE },
    ];
  },
};

interface MetricQuery {
  /** Latency is told in seconds, its limits in milliseconds. */
  scale: number;
  /** The metric of all versions where it is beyond a limit; else of each version where it is, that served enough rows. */
  beyond(limit: string): string;
}

function metricQuery(monitor: string, metric: string, fewestRows: number): MetricQuery {
  const quantile = latencyQuantile(metric);
  const [name, labels] =
    quantile === null
      ? ["modelver_model_metric", { monitor, metric }]
      : ["modelver_model_latency_seconds", { monitor, quantile }];
  const [whole, any] = [{ ...labels, model_version: "" }, labels].map((each) => `${name}${selector(each)}`);
  const few = `modelver_model_metric_rows${selector({ monitor, metric })} < ${fewestRows}`;
  return {
    scale: quantile === null ? 1 : 0.001,
    beyond: (limit) => `${whole} ${limit} or on (monitor) (${any} ${limit} unless on (monitor, model_version) ${few})`,
  };
}

function alert(name: string, expr: string, monitor: string, what: string): PrometheusAlert {
  const own = literal(monitor);
  return {
    alert: name,
    expr,
    labels: { severity: "warning", monitor: own },
    annotations: { summary: `${own}: ${what}` },
  };
}

/** Label matchers; values are quoted as PromQL's strings are, which are Go's and, as far as this goes, JSON's. */
function selector(labels: Record<string, string>): string {
  return `{${Object.entries(labels)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(",")}}`;
}

/** A text in which Go's templates see nothing to be filled in. */
function literal(text: string): string {
  return text.replaceAll("{{", '{{ "{{" }}');
}
