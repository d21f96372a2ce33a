import type { Span } from "../../documents/place.ts";
import type { NameReader } from "../api-table.ts";
import type { PinKind } from "../model-reference.ts";
import { HOLE } from "../written.ts";

/** The parts of an MLflow model address, each with its UTF-16 offsets in the text, so that it can be edited in place. */
export interface ModelUri {
  scheme: "models" | "runs" | "mlflow-artifacts";
  /** The registered model; null for runs, artifacts and logged models, and where nothing of it is known. */
  name: Span | null;
  /**
   * `number`, `alias`, `stage`, `latest`, `run`, `logged-model`; `none` where the address holds no version (`models:/churn`);
   * `unknown` where the part that would tell cannot be known, or the form has none.
   */
  pin: { kind: PinKind; span: Span | null };
}

const MODELS = /^models:(?:\/\/[^/]*)?\/+/;
const RUNS = /^runs:(?:\/\/[^/]*)?\/+/;
const ARTIFACTS = /^mlflow-artifacts:(?:\/\/[^/]*)?\/+/;
const LOGGED_MODEL = /^m-[0-9a-f]{32}$/;
/** Run ids are UUIDs without dashes. */
const RUN = /^[0-9a-f]{32}$/i;
/** A run's folder in an artifact store: `mlruns/0/<run>/artifacts/model`, also in buckets. */
const RUN_FOLDER = /(?:^|[\\/])([0-9a-f]{32})[\\/]artifacts(?:[\\/]|$)/i;

/**
 * Parses `models:/name/3`, `models:/name@alias`, `models:/name/Stage`, `models:/name/latest`, `models:/m-<id>`, `runs:/<run>/path` and
 * `mlflow-artifacts:/…` as MLflow does (`mlflow/store/artifact/utils/models.py`). Unknown parts are HOLE. Null: no such address, or one
 * that MLflow refuses. `models:/churn` is a logged-model id to MLflow, which no such id fits: it reads as a name without a version.
 */
export function parseModelUri(text: string): ModelUri | null {
  const models = MODELS.exec(text);
  if (models !== null) return parseRegistered(text, models[0].length);
  const runs = RUNS.exec(text);
  if (runs !== null) return parseRun(text, runs[0].length);
  if (ARTIFACTS.test(text)) return { scheme: "mlflow-artifacts", name: null, pin: artifactPin(text) };
  return null;
}

function parseRegistered(text: string, start: number): ModelUri | null {
  const path = text.slice(start);
  const slash = path.indexOf("/");
  if (path.trim() === "" || slash === 0) return null;
  if (slash < 0) return parseSinglePart(text, start);
  const suffix = path.slice(slash + 1);
  if (suffix.trim() === "" || suffix.includes("/")) return null;
  const span = { start: start + slash + 1, end: text.length };
  return { scheme: "models", name: nameSpan(text, start, start + slash), pin: suffixPin(suffix, span) };
}

function suffixPin(suffix: string, span: Span): ModelUri["pin"] {
  if (suffix.includes(HOLE)) return { kind: "unknown", span: null };
  if (/^\d+$/.test(suffix)) return { kind: "number", span };
  return { kind: suffix.toLowerCase() === "latest" ? "latest" : "stage", span };
}

function parseSinglePart(text: string, start: number): ModelUri | null {
  const at = text.lastIndexOf("@");
  if (at > start) {
    const alias = text.slice(at + 1);
    if (alias.trim() === "") return null;
    const span = { start: at + 1, end: text.length };
    const pin: ModelUri["pin"] = alias.includes(HOLE) ? { kind: "unknown", span: null } : { kind: "alias", span };
    return { scheme: "models", name: nameSpan(text, start, at), pin };
  }
  const part = text.slice(start);
  if (LOGGED_MODEL.test(part)) {
    return { scheme: "models", name: null, pin: { kind: "logged-model", span: { start, end: text.length } } };
  }
  if (part.includes(HOLE) || part.startsWith("m-")) {
    return { scheme: "models", name: null, pin: { kind: "unknown", span: null } };
  }
  return { scheme: "models", name: { start, end: text.length }, pin: { kind: "none", span: null } };
}

function parseRun(text: string, start: number): ModelUri | null {
  const slash = text.indexOf("/", start);
  const end = slash < 0 ? text.length : slash;
  if (end === start) return null;
  const isKnown = RUN.test(text.slice(start, end));
  const pin: ModelUri["pin"] = isKnown ? { kind: "run", span: { start, end } } : { kind: "unknown", span: null };
  return { scheme: "runs", name: null, pin };
}

function artifactPin(text: string): ModelUri["pin"] {
  const folder = /\/models\/(m-[0-9a-f]{32})(?:\/|$)/.exec(text);
  if (folder?.[1]) {
    const start = folder.index + "/models/".length;
    return { kind: "logged-model", span: { start, end: start + folder[1].length } };
  }
  return runFolderPin(text) ?? { kind: "unknown", span: null };
}

function runFolderPin(text: string): ModelUri["pin"] | null {
  const match = RUN_FOLDER.exec(text);
  if (!match?.[1]) return null;
  const start = text.indexOf(match[1], match.index);
  return { kind: "run", span: { start, end: start + match[1].length } };
}

/** The span of a name of which something is known. */
function nameSpan(text: string, start: number, end: number): Span | null {
  return text.slice(start, end).replaceAll(HOLE, "") === "" ? null : { start, end };
}

/**
 * Reads the `model_uri` of a loader: an MLflow address, or the folder of a run in an artifact store. Other paths and buckets are
 * nobody's registered model.
 */
export const readModelUri: NameReader = (text) => {
  const uri = parseModelUri(text);
  if (uri !== null) return { name: uri.name, pin: uri.pin };
  const pin = runFolderPin(text);
  return pin && { name: null, pin };
};
