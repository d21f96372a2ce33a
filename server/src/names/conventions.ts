import { ambiguousDate } from "./ambiguous-date.ts";
import { isDate, isDayOfMonth, isYear } from "./dates.ts";
import { lookUp } from "./lexicon/lexicon.ts";
import { Trait } from "./lexicon/trait.ts";
import type { ModelName, VersionPart } from "./model-name.ts";
import { readVersionText, type VersionText } from "./version-text.ts";

export { type AmbiguousDate, ambiguousDate } from "./ambiguous-date.ts";
export { isVagueLabel } from "./vague-labels.ts";

/** What the project asks of the versions it publishes; `any` takes every conventional form. */
export type VersioningScheme = "any" | "semver" | "calver" | "date";

/**
 * Whether a version is written as the scheme asks: MAJOR[.MINOR[.PATCH]] with dots, behind a lower-case `v` or, with two
 * parts or more, without; an ISO date; a calendar version (`2024.08`). A pre-release or build may follow as in semver.
 * Only the form is judged.
 */
export function isConventional(version: string, scheme: VersioningScheme = "any"): boolean {
  if (scheme === "date") return isIsoDate(version);
  const read = readVersionText(version);
  if (read === null) return false;
  if (scheme === "calver") return isCalendarVersion(read);
  if (scheme === "semver") return isDottedNumber(read) && read.numbers.length === 3;
  return isIsoDate(version) || isCalendarVersion(read) || isDottedNumber(read);
}

/**
 * The conventional way to write a version: `v2.1` for `v2-1`, `v2` for `ver2` and `v02`; a text that is conventional already
 * comes back as it is. Under `semver` missing parts become 0. Null where it cannot be told (`final`, `v1.2.3.4`, `06-08-2024`).
 */
export function canonicalVersion(text: string, scheme: VersioningScheme = "any"): string | null {
  const version = text.replace(/^[-_. ]+/, "");
  if (isConventional(version, scheme)) return version;
  if (ambiguousDate(version) !== null || isMonth(version))
    return scheme === "any" || scheme === "date" ? isoFormOf(version) : null;
  const read = readVersionText(version);
  if (read === null || scheme === "date" || scheme === "calver") return null;
  if (read.marker === "" && read.numbers.length === 1) return null;
  return writeDotted(read, scheme);
}

/** The name with its version in conventional form; the name itself where there is none or it cannot be told. */
export function canonicalName(name: ModelName, scheme: VersioningScheme = "any"): string {
  // Behind another digit (`V2V2`) a version written otherwise would be read as a part of something else.
  if (name.version === null || /\d/.test(name.name[name.version.start - 1] ?? "")) return name.name;
  const version = canonicalVersion(name.version.text, scheme);
  return version === null ? name.name : replaceRange(name.name, name.version, version);
}

/**
 * Whether the version of a name is the number that its architecture goes by (`deberta-v3`, `mobilenet_v2`): written like a
 * version, and yet not one that the name's owner counts.
 */
export function isArchitectureNumber({ segments, version }: ModelName): boolean {
  const at = segments.findIndex(({ start }) => start === version?.start);
  const before = segments[at - 1];
  return before?.kind === "architecture" && ((lookUp(before.text.toLowerCase())?.traits ?? 0) & Trait.VNumbered) !== 0;
}

/** The name without its version and the separator that joined it; null where it has no version or nothing would be left. */
export function withoutVersion(name: ModelName): string | null {
  if (name.version === null) return null;
  let { start, end } = name.version;
  const nameStart = name.owner === null ? 0 : name.owner.length + 1;
  if (start > nameStart && isSeparator(name.name[start - 1])) start--;
  else if (start === nameStart && isSeparator(name.name[end])) end++;
  const rest = name.name.slice(0, start) + name.name.slice(end);
  const isOnlyExtension = name.segments.every(
    (segment) => segment.start < nameStart || segment.kind === "format" || segment.start === name.version?.start,
  );
  return rest.length === nameStart || isOnlyExtension ? null : rest;
}

function replaceRange(text: string, range: VersionPart, replacement: string): string {
  return text.slice(0, range.start) + replacement + text.slice(range.end);
}

function isSeparator(char: string | undefined): boolean {
  return char !== undefined && "-_./:@ ".includes(char);
}

/**
 * ISO 8601: a day, extended (`2024-08-06`) or basic (`20240806`, also with hours, minutes and seconds), or a month (`2024-08`);
 * beside it a quarter (`2024-Q3`), which ISO does not know and nobody reads in two ways.
 */
function isIsoDate(text: string): boolean {
  const match = /^(\d{4})(-?)(\d{2})\2(\d{2})(\d{4}(\d{2})?)?$/.exec(text);
  if (match !== null) return isDate(Number(match[1]), Number(match[3]), Number(match[4]));
  return text[4] === "-" && (isMonth(text) || isQuarter(text));
}

/** YYYY.MM, YYYY.MM.DD or YY.0M (`24.04`); behind a year of four digits the month may go without its leading zero (https://calver.org). */
function isCalendarVersion({ marker, numbers, separators, suffix }: VersionText): boolean {
  const [year = "", month = "", day = "1"] = numbers;
  return (
    (marker === "" || marker === "v") &&
    numbers.length >= 2 &&
    numbers.length <= 3 &&
    separators[0] === "" &&
    separators.slice(1).every((separator) => separator === ".") &&
    (isFullYear(year) || (isShortYear(year) && month.length === 2)) &&
    isDayOfMonth(Number(month), Number(day)) &&
    isSemverSuffix(suffix)
  );
}

function isFullYear(year: string): boolean {
  return year.length === 4 && isYear(Number(year));
}

function isShortYear(year: string): boolean {
  return year.length === 2 && isYear(2000 + Number(year));
}

/** MAJOR[.MINOR[.PATCH]] as in semver: dots, no leading zeros; a lone number needs its `v`. */
function isDottedNumber({ marker, numbers, separators, suffix }: VersionText): boolean {
  return (
    (marker === "v" || (marker === "" && numbers.length >= 2)) &&
    numbers.length <= 3 &&
    separators[0] === "" &&
    separators.slice(1).every((separator) => separator === ".") &&
    numbers.every((number) => number === "0" || !number.startsWith("0")) &&
    isSemverSuffix(suffix)
  );
}

function isSemverSuffix(suffix: string): boolean {
  return suffix === "" || /^(-[0-9A-Za-z]+(\.[0-9A-Za-z]+)*)?(\+[0-9A-Za-z]+(\.[0-9A-Za-z]+)*)?$/.test(suffix);
}

/** `2024-Q3` */
function isQuarter(text: string): boolean {
  return /^\d{4}-Q[1-4]$/i.test(text) && isYear(Number(text.slice(0, 4)));
}

/** `08-2024`, `2024_08`: a month and a year. */
function isMonth(text: string): boolean {
  return monthOf(text) !== null;
}

function monthOf(text: string): { year: string; month: string } | null {
  const match =
    /^(?<year>\d{4})[-_/ ](?<month>\d{2})$/.exec(text) ?? /^(?<month>\d{2})[-_/ ](?<year>\d{4})$/.exec(text);
  const { year = "", month = "" } = match?.groups ?? {};
  return isYear(Number(year)) && isDayOfMonth(Number(month), 1) ? { year, month } : null;
}

/** The one day or month that a date can mean, in ISO form; null for dates with two readings. */
function isoFormOf(text: string): string | null {
  const month = monthOf(text);
  return month === null ? (ambiguousDate(text)?.iso ?? null) : `${month.year}-${month.month}`;
}

function writeDotted(read: VersionText, scheme: VersioningScheme): string | null {
  const numbers = read.numbers.map((number) => number.replace(/^0+(?=\d)/, ""));
  if (numbers.length > 3 || read.numbers.some(isDecimal)) return null;
  const suffix = writeSuffix(read.suffix);
  if (suffix === null) return null;
  if (scheme === "semver") while (numbers.length < 3) numbers.push("0");
  const marker = read.marker !== "" || numbers.length === 1 ? "v" : "";
  return `${marker}${numbers.join(".")}${suffix}`;
}

/** `01` in `1.01`: a hundredth or a first minor version, nobody can tell. */
function isDecimal(number: string, index: number): boolean {
  return index > 0 && /^0+[1-9]/.test(number);
}

/** `rc1`, `_rc1` and `.rc1` become `-rc1`; null for letters that have no agreed meaning (`v11p`). */
function writeSuffix(suffix: string): string | null {
  if (isSemverSuffix(suffix)) return suffix;
  const match = /^[-_. ]?((?:alpha|beta|rc|pre|preview|dev|[ab](?=\d))[-_.]?\d*)$/i.exec(suffix);
  return match?.[1] ? `-${match[1].toLowerCase().replace(/[-_]/, ".")}` : null;
}
