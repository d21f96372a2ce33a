import semver from "semver";
import { readVersionText } from "./version-text.ts";

/**
 * Which of two version texts is older: negative where `a` is, positive where `b` is, 0 where they are equal.
 * Any way of writing is understood (`v2`, `2.0`, `V1_0`, `2024-08-06`, `20240806`, `2024.08`); null where the two cannot be compared.
 */
export function compareVersions(a: string, b: string): number | null {
  const left = comparable(a);
  const right = comparable(b);
  if (left === null || right === null) return null;
  return semver.compare(left, right);
}

/** The version as semver; a date counts as year.month.day. */
function comparable(text: string): semver.SemVer | null {
  const read = readVersionText(text);
  if (read === null) return null;
  const numbers =
    read.marker === "" && read.numbers.length === 1 ? splitBasicDate(read.numbers[0] ?? "") : read.numbers;
  if (numbers.length > 3) return null;
  const [major = "0", minor = "0", patch = "0"] = numbers.map((number) => number.replace(/^0+(?=\d)/, ""));
  const suffix = prerelease(read.suffix);
  return semver.parse(`${major}.${minor}.${patch}${suffix}`);
}

function splitBasicDate(digits: string): string[] {
  return digits.length === 8 ? [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)] : [digits];
}

/** `rc1`, `-rc.1` and `_beta` become `-rc1`, `-rc.1` and `-beta`; a build (`+cu118`) stays a build. */
function prerelease(suffix: string): string {
  if (suffix === "" || suffix.startsWith("+")) return suffix;
  return `-${suffix.replace(/^[-_.]/, "").replaceAll("_", "-")}`;
}
