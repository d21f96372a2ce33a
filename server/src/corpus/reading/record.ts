import type { Columns } from "./columns.ts";

/** One model as a table tells of it. */
export interface NameRecord {
  name: string;
  /** Null where the table does not say. */
  task: string | null;
  /** Milliseconds since 1970; NaN where not known. */
  created: number;
  downloads: number;
  baseModels: readonly string[];
}

/** What tables write where there is no base model, or none any more. */
const NO_MODEL = /^(none|null|nan|n\/a|unknown|removed|-)$/i;
const NONE: readonly string[] = [];

/** Reads one row of a table. */
export function readRecord(row: ArrayLike<unknown>, columns: Columns): NameRecord {
  const owner = textAt(row, columns.owner);
  const name = textAt(row, columns.name);
  const baseModels = columns.baseModel < 0 ? NONE : readBaseModels(row[columns.baseModel]);
  return {
    name: owner !== "" && name !== "" && !name.includes("/") ? `${owner}/${name}` : name,
    task: columns.task < 0 ? null : firstText(row[columns.task]),
    created: columns.created < 0 ? Number.NaN : readTime(row[columns.created]),
    downloads: columns.downloads < 0 ? Number.NaN : readCount(row[columns.downloads]),
    baseModels: baseModels.length > 0 || columns.tags < 0 ? baseModels : readTags(row[columns.tags]),
  };
}

function textAt(row: ArrayLike<unknown>, column: number): string {
  return column < 0 ? "" : (firstText(row[column]) ?? "");
}

function firstText(value: unknown): string | null {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  return Array.isArray(value) ? firstText(value[0]) : null;
}

/**
 * A time in milliseconds since 1970: ISO 8601 (a date alone counts from midnight UTC), a number of seconds, milliseconds or more
 * after 1970, or a `Date`. NaN where it is none.
 */
export function readTime(value: unknown): number {
  if (value instanceof Date) return value.getTime();
  if (typeof value === "number" || typeof value === "bigint") return readEpoch(Number(value));
  if (typeof value !== "string" || value === "") return Number.NaN;
  const text = value.trim();
  if (/^\d{9,19}(\.\d+)?$/.test(text)) return readEpoch(Number(text));
  // Without a zone, an ISO time counts as UTC: the same table must give the same months everywhere.
  const isLocal = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(text);
  return /^\d{4}-\d{2}/.test(text) ? Date.parse(isLocal ? `${text.replace(" ", "T")}Z` : text) : Number.NaN;
}

/** Seconds have 9 or 10 digits in our time, milliseconds 12 or 13, and so on by thousands. */
function readEpoch(value: number): number {
  if (!Number.isFinite(value) || value <= 0) return Number.NaN;
  if (value < 1e11) return value * 1e3;
  if (value < 1e14) return value;
  return value < 1e17 ? value / 1e3 : value / 1e6;
}

function readCount(value: unknown): number {
  const count = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value ?? Number.NaN);
  return Number.isFinite(count) && count >= 0 ? count : Number.NaN;
}

/** One name, a list, or a text with several: `a/b, c/d`, `['a/b', 'c/d']`, YAML's `- a/b`. */
function readBaseModels(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(readBaseModels);
  if (typeof value !== "string") return NONE;
  return value
    .split(/[,;\n]/)
    .map((part) =>
      part
        .replace(/^[\s[\]'"]+|[\s[\]'"]+$/g, "")
        .replace(/^- /, "")
        .replace(/ \(Merge\)$/, "")
        .trim(),
    )
    .filter((part) => part !== "" && !/\s/.test(part) && !NO_MODEL.test(part));
}

/** The Hub says base models in tags too: `base_model:a/b`, `base_model:quantized:a/b`. */
function readTags(value: unknown): readonly string[] {
  const tags: unknown[] = Array.isArray(value) ? value : typeof value === "string" ? value.split(/[,\s'"[\]]+/) : [];
  const bases = tags
    .filter((tag): tag is string => typeof tag === "string" && tag.startsWith("base_model:"))
    .map((tag) => tag.slice(tag.lastIndexOf(":") + 1));
  return bases.length === 0 ? NONE : [...new Set(bases)];
}
