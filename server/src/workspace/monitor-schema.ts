import { ALERT_RULE_NAMES, ALERT_RULES } from "../drift/alerts/alert.ts";
import { TEST_NAMES } from "../drift/comparison/drift-tests.ts";
import { TASKS } from "../drift/metrics/task.ts";
import { monitorDefaults, SLOT_UNITS } from "../drift/monitor.ts";
import { BASIS_NAMES } from "../drift/profiles/basis.ts";
import type { Schema } from "./schema.ts";

const data: Schema = {
  anyOf: [
    { type: "string", minLength: 1 },
    { type: "array", items: { type: "string" }, minItems: 1 },
  ],
};

const texts: Schema = { type: "array", items: { type: "string" } };

/** The schema of `monitors`: watches on models, by name. */
export function monitorsSchema(): Schema {
  return {
    description: "Watches on models in use: the data they were made for, the data they get, and what must not move.",
    type: "object",
    additionalProperties: monitorSchema(),
    examples: [{ churn: { model: "acme/churn", reference: "data/train.parquet", current: "logs/*.jsonl" } }],
  };
}

function monitorSchema(): Schema {
  return {
    type: "object",
    additionalProperties: false,
    required: ["reference", "current"],
    properties: {
      model: column("The model that is watched, as the code names it."),
      reference: {
        ...data,
        description: "Data as it should be: files, folders or globs of CSV, TSV, JSONL, Parquet or SQLite.",
      },
      current: { ...data, description: "Data as it is now: files, folders or globs." },
      time: column("Column with the time of each row."),
      slot: { description: "How long one slot is.", type: "string", enum: SLOT_UNITS, default: monitorDefaults.slot },
      prediction: column("Column with what the model said."),
      target: column("Column with what was true."),
      latency: column("Column with how long the model took, in milliseconds."),
      id: column("Column that tells rows apart."),
      "model-version": column("Column with the version of the model that answered."),
      task: {
        description:
          "What the model does, which says how its predictions are judged. Without it: by what prediction and target hold.",
        type: "string",
        enum: TASKS,
        enumDescriptions: [
          "One class for each row: accuracy, precision, recall, F1.",
          "The chance of a yes: also the area under the ROC curve, log loss, calibration.",
          "A number: mean absolute and squared errors, R².",
          "A list of labels: Jaccard score, coverage, precision.",
        ],
      },
      features: { ...texts, description: "Columns to watch. Without it: all that are none of the others." },
      embeddings: {
        description: "Embeddings that stand in several columns of numbers: a name, and the columns.",
        type: "object",
        additionalProperties: texts,
      },
      tests: {
        description: 'Tests by feature, in place of those chosen by type and size; "*" stands for all others.',
        type: "object",
        additionalProperties: { type: "string", enum: TEST_NAMES },
      },
      thresholds: {
        description: 'Thresholds by feature, in place of the tests\' own; "*" stands for all others.',
        type: "object",
        additionalProperties: { type: "number", minimum: 0 },
      },
      "drift-share": {
        description: "The share of drifted features from which the data as a whole has drifted.",
        type: "number",
        minimum: 0,
        maximum: 1,
        default: monitorDefaults.driftShare,
      },
      correction: {
        description: "Correct p-values for the number of features, after Benjamini and Hochberg.",
        type: "boolean",
        default: monitorDefaults.correction,
      },
      profiles: {
        description:
          "Profile each slot and hold it against this, over time: lights by what was usual, trends and change points. Needs `time`.",
        type: "string",
        enum: BASIS_NAMES,
      },
      alerts: { ...texts, description: "Routes that alerts take: names of tables in `alerts`.", default: [] },
      "alert-on": {
        description: "What gives an alert.",
        type: "array",
        items: {
          type: "string",
          enum: ALERT_RULE_NAMES,
          enumDescriptions: ALERT_RULE_NAMES.map((name) => ALERT_RULES[name]),
        },
        minItems: 1,
        default: monitorDefaults.alertOn,
      },
      limits: {
        description: "Bounds of metrics: a value beyond them is an alert.",
        type: "object",
        additionalProperties: {
          type: "object",
          additionalProperties: false,
          properties: {
            least: { description: "The smallest value that is well.", type: "number" },
            most: { description: "The largest value that is well.", type: "number" },
          },
        },
        examples: [{ accuracy: { least: 0.8 }, "latency-p95": { most: 300 } }],
      },
      schedule: {
        description:
          "When `modelver watch` runs it, as a pattern of cron in the system's time. Without it: every hour where slots are hours, else every morning.",
        type: "string",
        minLength: 1,
        examples: ["5 * * * *"],
      },
    },
  };
}

function column(description: string): Schema {
  return { description, type: "string", minLength: 1 };
}
