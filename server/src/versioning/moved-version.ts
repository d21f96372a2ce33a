import { isConventional } from "../names/conventions.ts";
import { readVersionText, type VersionText } from "../names/version-text.ts";
import type { Bump } from "./bump-rules.ts";

/**
 * How far a number moved from one version to the next; null where it went back, or is none that tells: dates, calendar versions,
 * pre-releases. Below 1.0.0 the second part tells what the first one tells later (semver 2.0.0, 4).
 */
export function movedBy(before: string, after: string): Exclude<Bump, "none"> | null {
  const [from, to] = [numbersOf(before), numbersOf(after)];
  if (from === null || to === null) return null;
  const at = to.findIndex((number, index) => number !== from[index]);
  if (at < 0 || to[at]! < from[at]!) return null;
  const isYoung = from[0] === 0 && to[0] === 0;
  if (at === 0 || (at === 1 && isYoung)) return "major";
  return at === 1 || isYoung ? "minor" : "patch";
}

function numbersOf(text: string): number[] | null {
  const read = readVersionText(text);
  if (read === null || read.suffix !== "" || read.numbers.length > 3 || tellsDay(text, read)) return null;
  const [major = "0", minor = "0", patch = "0"] = read.numbers;
  return [Number(major), Number(minor), Number(patch)];
}

function tellsDay(text: string, { numbers }: VersionText): boolean {
  return isConventional(text, "date") || isConventional(text, "calver") || (numbers[0]?.length ?? 0) >= 4;
}
