import { type ModelEntry, type ModelVersion, readStage } from "./registered-model.ts";
import { type RunFacts, readMetric } from "./run-facts.ts";

/** Reads one entry of `registered_models`; null where it names no model. */
export function readModelEntry(entry: unknown): ModelEntry | null {
  if (!isRecord(entry)) return null;
  const name = text(entry.name);
  if (name === null) return null;
  const aliases = records(entry.aliases).map(({ alias, version }) => [String(alias), Number(version)] as const);
  return {
    name,
    description: text(entry.description),
    tags: pairs(entry.tags),
    created: time(entry.creation_timestamp),
    updated: time(entry.last_updated_timestamp),
    aliases: Object.fromEntries(aliases.filter(([, version]) => Number.isInteger(version))),
  };
}

/** Reads one entry of `model_versions`; null where it names no version of a model. */
export function readVersionEntry(entry: unknown): { name: string; version: ModelVersion } | null {
  if (!isRecord(entry)) return null;
  const name = text(entry.name);
  const version = Number(entry.version);
  if (name === null || !Number.isInteger(version)) return null;
  return {
    name,
    version: {
      version,
      created: time(entry.creation_timestamp),
      stage: readStage(text(entry.current_stage)),
      runId: text(entry.run_id),
      source: text(entry.source),
      status: text(entry.status),
      description: text(entry.description),
      tags: pairs(entry.tags),
    },
  };
}

/** Reads the `run` of an answer; null where it is none. */
export function readRunEntry(entry: unknown): RunFacts | null {
  if (!isRecord(entry) || !isRecord(entry.info)) return null;
  const { info, data } = entry;
  const runId = text(info.run_id) ?? text(info.run_uuid);
  if (runId === null) return null;
  const { metrics, params } = isRecord(data) ? data : {};
  const values = records(metrics).map(({ key, value }) => [String(key), readMetric(value)] as const);
  return {
    runId,
    name: text(info.run_name),
    started: time(info.start_time),
    ended: time(info.end_time),
    metrics: Object.fromEntries(values),
    params: pairs(params),
  };
}

function pairs(value: unknown): Record<string, string> {
  return Object.fromEntries(records(value).map(({ key, value }) => [String(key), String(value ?? "")]));
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** Protocol buffers write 64-bit numbers as texts, MLflow as numbers; servers in front of it do either. */
function time(value: unknown): number | null {
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) ? number : null;
}
