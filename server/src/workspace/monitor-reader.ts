import { Cron } from "croner";
import type { ConfigurationNode } from "../documents/configuration-tree.ts";
import { ALERT_RULE_NAMES } from "../drift/alerts/alert.ts";
import { TEST_NAMES } from "../drift/comparison/drift-tests.ts";
import { TASKS } from "../drift/metrics/task.ts";
import { type Limit, type Monitor, monitorDefaults, SLOT_UNITS } from "../drift/monitor.ts";
import { BASIS_NAMES } from "../drift/profiles/basis.ts";
import type { TableReader, ValueReader } from "./table-reader.ts";

/** The keys of a monitor that name one column. */
const COLUMNS = {
  time: "time",
  prediction: "prediction",
  target: "target",
  latency: "latency",
  id: "id",
  "model-version": "modelVersion",
} as const;

/**
 * Reads `[tool.modelver.monitors.NAME]`; null where it says too little to watch anything. What is wrong is reported with its place.
 */
export function readMonitor(reader: TableReader, name: string, node: ConfigurationNode): Monitor | null {
  const monitor: Monitor = { ...monitorDefaults, name, reference: [], current: [], folder: "" };
  const column = (key: (typeof COLUMNS)[keyof typeof COLUMNS]): ValueReader => {
    return (value) => {
      monitor[key] = reader.text(value);
    };
  };
  if (reader.mappingOf(node) === null) return null;
  reader.entries(node, {
    model: (value) => {
      monitor.model = reader.text(value);
    },
    reference: (value) => {
      monitor.reference = reader.textOrTexts(value);
    },
    current: (value) => {
      monitor.current = reader.textOrTexts(value);
    },
    ...Object.fromEntries(Object.entries(COLUMNS).map(([key, field]) => [key, column(field)])),
    task: (value) => {
      monitor.task = reader.oneOf(value, TASKS);
    },
    slot: (value) => {
      monitor.slot = reader.oneOf(value, SLOT_UNITS) ?? monitor.slot;
    },
    features: (value) => {
      monitor.features = reader.texts(value);
    },
    embeddings: (value) => {
      monitor.embeddings = reader.table(value, (each) => reader.texts(each));
    },
    tests: (value) => {
      monitor.tests = reader.table(value, (each) => reader.oneOf(each, TEST_NAMES));
    },
    thresholds: (value) => {
      monitor.thresholds = reader.table(value, (each) => reader.number(each, 0, Number.POSITIVE_INFINITY));
    },
    "drift-share": (value) => {
      monitor.driftShare = reader.number(value, 0, 1) ?? monitor.driftShare;
    },
    correction: (value) => {
      monitor.correction = reader.boolean(value) ?? monitor.correction;
    },
    profiles: (value) => {
      monitor.profiles = reader.oneOf(value, BASIS_NAMES);
    },
    alerts: (value) => {
      monitor.alerts = reader.texts(value);
    },
    "alert-on": (value) => {
      const said = reader.choices(value, ALERT_RULE_NAMES);
      if (said.length > 0) monitor.alertOn = said;
    },
    limits: (value) => {
      monitor.limits = reader.table(value, (each) => readLimit(reader, each));
    },
    schedule: (value) => {
      monitor.schedule = readSchedule(reader, value);
    },
  });
  const missing = (["reference", "current"] as const).filter((key) => monitor[key].length === 0);
  if (missing.length === 0) return monitor;
  reader.report(node.span, `the monitor "${name}" does not say its ${missing.join(" and its ")}`);
  return null;
}

function readLimit(reader: TableReader, node: ConfigurationNode): Limit | null {
  const limit: Limit = {};
  const bound = (key: keyof Limit): ValueReader => {
    return (value) => {
      const said = reader.number(value, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      if (said !== null) limit[key] = said;
    };
  };
  reader.entries(node, { least: bound("least"), most: bound("most") });
  if (limit.least === undefined && limit.most === undefined) return null;
  if (limit.least === undefined || limit.most === undefined || limit.least <= limit.most) return limit;
  reader.report(node.span, `no value is at least ${limit.least} and at most ${limit.most}`);
  return null;
}

function readSchedule(reader: TableReader, node: ConfigurationNode): string | null {
  const text = reader.text(node);
  if (text === null) return null;
  try {
    new Cron(text, { paused: true });
    return text;
  } catch (error) {
    reader.report(node.span, `a pattern of cron is wanted here, such as "5 * * * *": ${(error as Error).message}`);
    return null;
  }
}
