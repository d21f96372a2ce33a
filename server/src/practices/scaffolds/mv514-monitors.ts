import type { Scaffold } from "../scaffold.ts";
import { configurationFile, configurationTable } from "./monitors.ts";
import { modelName } from "./python-package.ts";
import { mentionsTable, newTable } from "./toml-table.ts";

/** A monitor that holds what is logged in serving against the reference that training leaves. */
export const monitors: Scaffold = (shape) => {
  const file = configurationFile(shape);
  if (mentionsTable(shape.textOf(file) ?? "", configurationTable(shape, "monitors"))) return [];
  const name = modelName(shape);
  const lines = [
    `model = "${name}"`,
    'reference = "data/reference.parquet"',
    'current = "prediction-logs/*.jsonl"',
    'time = "time"',
    'prediction = "prediction"',
    'latency = "latency_ms"',
    'id = "id"',
    'model-version = "model_version"',
    "limits = { latency-p95 = { most = 300 } }",
  ];
  return newTable(shape, file, `${configurationTable(shape, "monitors")}.${name}`, lines.join("\n"));
};
