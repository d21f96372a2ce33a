import type { TextEdit } from "../../documents/place.ts";
import type { ProjectShape, Scaffold } from "../scaffold.ts";
import { insertion, newFile } from "./file-edits.ts";
import { configurationFile, configurationTable } from "./monitors.ts";
import { slugOf } from "./python-package.ts";
import { filled, template } from "./template.ts";
import { mentionsTable, newTable, tableLines, valueOfKey } from "./toml-table.ts";

const ROUTE = "team";

/** A route that alerts take, the monitors told of it, and a report every week. */
export const alerts: Scaffold = (shape) => [...route(shape), ...schedule(shape)];

function route(shape: ProjectShape): TextEdit[] {
  const file = configurationFile(shape);
  const table = configurationTable(shape, "alerts");
  if (mentionsTable(shape.textOf(file) ?? "", table)) return [];
  const lines = 'kind = "webhook"\nurl-variable = "ALERT_WEBHOOK_URL"';
  return [...toldOfRoute(shape, file), ...newTable(shape, file, `${table}.${ROUTE}`, lines)];
}

/** An edit for each monitor that has no route yet. */
function toldOfRoute(shape: ProjectShape, file: string): TextEdit[] {
  const text = shape.textOf(file) ?? "";
  const prefix = `${configurationTable(shape, "monitors")}.`;
  const names = [...text.matchAll(/^\[\s*([\w."-]+)\s*\]/gm)].map(([, name = ""]) => name.replaceAll('"', ""));
  return names.flatMap((name): TextEdit[] => {
    const isMonitor = name.startsWith(prefix) && !name.slice(prefix.length).includes(".");
    const place = isMonitor && valueOfKey(text, name, "alerts") === null ? tableLines(text, name) : null;
    return place === null ? [] : [insertion(file, { line: place.header + 1, character: 0 }, `alerts = ["${ROUTE}"]\n`)];
  });
}

function schedule(shape: ProjectShape): TextEdit[] {
  if (shape.pipelines === "github") {
    return newFile(shape, ".github/workflows/model-report.yml", template("pipelines/github-report.yml"));
  }
  const words = { PROJECT_SLUG: slugOf(shape.name) };
  return newFile(shape, "monitoring.crontab", filled(template("pipelines/monitoring.crontab"), words));
}
