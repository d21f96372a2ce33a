import type { EcosystemTable, KeyRow, NameReader } from "../api-table.ts";
import { HOLE } from "../written.ts";

/*
 * Manifests of KServe (`storageUri` of an InferenceService or a model car, v1beta1) and Seldon (`modelUri` of a graph, `storageUri` of a Model) say
 * from which folder of a bucket a model is served. Addresses of MLflow, the Hub and Azure ML are told by their own tables.
 */

const BUCKET = /^(?:s3|gs|abfss?|azure|wasbs?|hdfs|webhdfs|pvc|oci|https?):\/\/[^/]+\//;
const VERSION = /^(?:v?\d+(?:[._]\d+){0,2}|\d{4}-\d{2}-\d{2}|\d{8})$/i;
const LATEST = /^(?:latest|current|newest)$/i;

/** Reads a folder of a bucket: its last part, or the one before where the last is a version. */
const readStorageUri: NameReader = (text) => {
  const start = BUCKET.exec(text)?.[0].length;
  if (start === undefined || /\s/.test(text)) return null;
  const end = text.replace(/\/+$/, "").length;
  const last = Math.max(text.lastIndexOf("/", end - 1) + 1, start);
  const part = text.slice(last, end);
  if (part === "") return null;
  const oci = /^oci:/.test(text) ? part.lastIndexOf(":") : -1;
  if (oci > 0) return { name: { start: last, end: last + oci }, pin: pinOf(part.slice(oci + 1), last + oci + 1, end) };
  if (!VERSION.test(part) && !LATEST.test(part))
    return { name: { start: last, end }, pin: { kind: "unpinnable", span: null } };
  if (last <= start) return null;
  const before = Math.max(text.lastIndexOf("/", last - 2) + 1, start);
  return { name: { start: before, end: last - 1 }, pin: pinOf(part, last, end) };
};

function pinOf(text: string, start: number, end: number): NonNullable<ReturnType<NameReader>>["pin"] & object {
  if (text.includes(HOLE)) return { kind: "unknown", span: null };
  return { kind: LATEST.test(text) ? "latest" : "number", span: { start, end } };
}

const KEYS: readonly KeyRow[] = [
  { key: ["storage_uri", "model_uri", "storage.uri"], role: "consume", subject: "model", reads: readStorageUri },
];

/** Folders that KServe and Seldon serve. */
export const servingManifests: EcosystemTable = { ecosystem: "file", libraries: [], calls: [], keys: KEYS };
