import { existsSync } from "node:fs";
import path from "node:path";
import { type Monitor, monitorDefaults } from "../drift/monitor.ts";

/**
 * The file of a folder that takes a new monitor: pyproject.toml, unless there is a modelver.toml, or no pyproject.toml.
 * @param folder absolute
 */
export function monitorFile(folder: string): "pyproject.toml" | "modelver.toml" {
  const holds = (name: string) => existsSync(path.join(folder, name));
  return holds("modelver.toml") || !holds("pyproject.toml") ? "modelver.toml" : "pyproject.toml";
}

/**
 * A monitor as TOML: what is not at its default.
 * @param file `pyproject.toml`, where ModelVer has a table of its own, or `modelver.toml`
 */
export function monitorToml(monitor: Monitor, file: "pyproject.toml" | "modelver.toml"): string {
  const table = `${file === "pyproject.toml" ? "tool.modelver." : ""}monitors.${key(monitor.name)}`;
  const { model, reference, current, time, slot, prediction, target, latency, id, modelVersion } = monitor;
  const said: [string, string | readonly string[] | null][] = [
    ["model", model],
    ["reference", sides(reference)],
    ["current", sides(current)],
    ["time", time],
    ["slot", slot === monitorDefaults.slot ? null : slot],
    ["prediction", prediction],
    ["target", target],
    ["latency", latency],
    ["id", id],
    ["model-version", modelVersion],
  ];
  const lines = said.flatMap(([name, value]) => (value === null ? [] : [`${name} = ${written(value)}`]));
  return `[${table}]\n${lines.join("\n")}\n`;
}

function sides(paths: readonly string[]): string | readonly string[] {
  return paths.length === 1 ? paths[0]! : paths;
}

/** JSON's texts are TOML's basic strings, but for one character. */
function written(value: string | readonly string[]): string {
  if (typeof value !== "string") return `[${value.map(written).join(", ")}]`;
  return JSON.stringify(value).replaceAll("\u007f", "\\u007F");
}

function key(name: string): string {
  return /^[\w-]+$/.test(name) ? name : written(name);
}
