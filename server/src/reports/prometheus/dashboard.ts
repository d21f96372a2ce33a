/** Of Grafana's grid: 24 columns. */
const HALF = 12;
const HEIGHT = 8;

const SOURCE = { type: "prometheus", uid: `\${source}` };

interface Picture {
  title: string;
  description: string;
  type: "timeseries" | "stat" | "table" | "state-timeline";
  query: string;
  legend: string;
  unit: string;
  mappings?: readonly object[];
}

const YES_NO = [
  {
    type: "value",
    options: { 0: { text: "no", color: "green", index: 0 }, 1: { text: "drifted", color: "red", index: 1 } },
  },
];

const LIGHTS = [
  {
    type: "value",
    options: {
      0: { text: "green", color: "green", index: 0 },
      1: { text: "yellow", color: "yellow", index: 1 },
      2: { text: "red", color: "red", index: 2 },
    },
  },
];

const PICTURES: readonly Picture[] = [
  {
    title: "Drifted features",
    description: "Share of the features that drifted from the reference.",
    type: "timeseries",
    query: `modelver_dataset_drifted_ratio{monitor=~"$monitor"}`,
    legend: "{{monitor}}",
    unit: "percentunit",
  },
  {
    title: "Light of the latest slot",
    description: "Green: as it was; yellow: look; red: it moved.",
    type: "state-timeline",
    query: `modelver_slot_light{monitor=~"$monitor"}`,
    legend: "{{monitor}}",
    unit: "none",
    mappings: LIGHTS,
  },
  {
    title: "Which features drifted",
    description: "One row a feature.",
    type: "state-timeline",
    query: `modelver_feature_drifted{monitor=~"$monitor"}`,
    legend: "{{monitor}} {{feature}}",
    unit: "none",
    mappings: YES_NO,
  },
  {
    title: "Distance from the reference",
    description: "By feature, in the measure of its test.",
    type: "timeseries",
    query: `modelver_feature_distance{monitor=~"$monitor"}`,
    legend: "{{feature}} ({{test}})",
    unit: "none",
  },
  {
    title: "Metrics of the model",
    description: "In the latest slot, by model version.",
    type: "timeseries",
    query: `modelver_model_metric{monitor=~"$monitor"}`,
    legend: "{{metric}} {{model_version}}",
    unit: "none",
  },
  {
    title: "Inference time",
    description: "In the latest slot, by quantile and model version.",
    type: "timeseries",
    query: `modelver_model_latency_seconds{monitor=~"$monitor"}`,
    legend: "p{{quantile}} {{model_version}}",
    unit: "s",
  },
  {
    title: "Failed tests of quality",
    description: "Tests of the current data that do not pass.",
    type: "table",
    query: `modelver_quality_test_passed{monitor=~"$monitor"} == 0`,
    legend: "",
    unit: "none",
  },
  {
    title: "Time since the last run",
    description: "Of each monitor.",
    type: "stat",
    query: `time() - modelver_monitor_last_run_timestamp_seconds{monitor=~"$monitor"}`,
    legend: "{{monitor}}",
    unit: "s",
  },
];

/** A dashboard of Grafana (import it by "Dashboards, New, Import") over what `modelver metrics` gives. */
export function grafanaDashboard(): string {
  const dashboard = {
    title: "ModelVer",
    uid: "modelver",
    tags: ["modelver"],
    schemaVersion: 39,
    editable: true,
    refresh: "1m",
    time: { from: "now-7d", to: "now" },
    templating: { list: [sourceVariable(), monitorVariable()] },
    panels: PICTURES.map(panel),
  };
  return `${JSON.stringify(dashboard, null, 2)}\n`;
}

function sourceVariable(): object {
  return { name: "source", label: "Data source", type: "datasource", query: "prometheus" };
}

function monitorVariable(): object {
  const query = "label_values(modelver_data_rows, monitor)";
  return {
    name: "monitor",
    label: "Monitor",
    type: "query",
    datasource: SOURCE,
    definition: query,
    query: { query, refId: "monitor" },
    includeAll: true,
    multi: true,
    current: { text: "All", value: "$__all" },
    refresh: 2,
  };
}

function panel({ title, description, type, query, legend, unit, mappings }: Picture, index: number): object {
  const isTable = type === "table";
  return {
    id: index + 1,
    title,
    description,
    type,
    datasource: SOURCE,
    gridPos: { x: (index % 2) * HALF, y: Math.floor(index / 2) * HEIGHT, w: HALF, h: HEIGHT },
    targets: [
      {
        refId: "A",
        datasource: SOURCE,
        expr: query,
        legendFormat: legend,
        ...(isTable ? { format: "table", instant: true } : {}),
      },
    ],
    fieldConfig: { defaults: { unit, ...(mappings === undefined ? {} : { mappings }) }, overrides: [] },
    options: {},
  };
}
