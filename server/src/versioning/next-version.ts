import semver from "semver";
import { isConventional } from "../names/conventions.ts";
import type { ModelName } from "../names/model-name.ts";
import { readVersionText, type VersionText } from "../names/version-text.ts";
import type { Bump } from "./bump-rules.ts";

/** What a model that had no version is given. */
const FIRST_VERSION = "v1.0.0";

/**
 * The version that follows another, written as that one is: `v2` becomes `v3`, `v2.1` or `v2.0.1`, a date today's, a registry's `3` its
 * `4`. A pre-release becomes the release that it announces, and below 1.0.0 a major change moves the minor part (semver 2.0.0, 4 and 11).
 * @param current null where there is none yet
 * @param today `2026-01-31`
 * @returns null where the current version cannot be read
 */
export function nextVersion(current: string | null, bump: Bump, today: string): string | null {
  if (current === null) return FIRST_VERSION;
  if (bump === "none") return current;
  if (/^\d{4}-\d{2}-\d{2}$/.test(current)) return today;
  if (/^\d{8}$/.test(current)) return today.replaceAll("-", "");
  const read = readVersionText(current);
  if (read === null || read.numbers.length > 3) return null;
  if (isCalendar(current, read)) return nextCalendarVersion(current, read, today);
  if (read.marker === "" && read.numbers.length === 1) return String(Number(read.numbers[0]) + 1);
  return nextNumber(read, bump);
}

/** A name with another version, where the old one stood or at its end; before its file's ending. */
export function withVersion(name: ModelName, version: string): string {
  if (name.version !== null)
    return name.name.slice(0, name.version.start) + version + name.name.slice(name.version.end);
  const format = name.segments.at(-1);
  const isFile = format?.kind === "format" && name.name[format.start - 1] === ".";
  const end = isFile ? format.start - 1 : name.name.length;
  return `${name.name.slice(0, end)}-${version}${name.name.slice(end)}`;
}

function isCalendar(text: string, { marker, numbers }: VersionText): boolean {
  return marker === "" && numbers.length >= 2 && (numbers[0]?.length ?? 0) === 4 && isConventional(text, "calver");
}

/** This month's, or today's; where it is out already, with the day or a number behind it. */
function nextCalendarVersion(current: string, { numbers }: VersionText, today: string): string {
  const [year = "", month = "", day = ""] = today.split("-");
  const [, monthBefore = ""] = numbers;
  const monthText = monthBefore.length === 2 ? month : String(Number(month));
  const next = numbers.length === 3 ? `${year}.${monthText}.${day}` : `${year}.${monthText}`;
  return next === current ? `${current}.${numbers.length === 2 ? day : 1}` : next;
}

function nextNumber(read: VersionText, bump: Exclude<Bump, "none">): string | null {
  const [major = "0", minor = "0", patch = "0"] = read.numbers.map((number) => number.replace(/^0+(?=\d)/, ""));
  const suffix = read.suffix.replace(/^[-_.]?/, "-").replaceAll("_", ".");
  const present = `${major}.${minor}.${patch}${read.suffix === "" || read.suffix.startsWith("+") ? "" : suffix}`;
  const isYoung = major === "0" && read.numbers.length > 1;
  const next = semver.inc(present, isYoung && bump === "major" ? "minor" : bump);
  if (next === null) return null;
  const parts = next.split(".");
  const needed = { major: 1, minor: 2, patch: 3 }[bump];
  // As many parts as before, and as many as say what moved.
  const least = Math.max(read.numbers.length, isYoung ? 2 : needed, lastMoved(parts));
  return `${markerOf(read)}${parts.slice(0, least).join(".")}`;
}

/** How many parts cannot be left out, because what follows them is 0. */
function lastMoved(parts: readonly string[]): number {
  return parts.findLastIndex((part) => part !== "0") + 1;
}

/** A conventional marker: a lone number needs its `v`, and whoever wrote one keeps it. */
function markerOf({ marker, numbers }: VersionText): string {
  return marker !== "" || numbers.length === 1 ? "v" : "";
}
