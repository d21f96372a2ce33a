import { Trait } from "./lexicon/trait.ts";
import { APART, DOT, emit, GLUED, HYPHEN, has, lowerAt, type Reading, separator, UNDERSCORE } from "./reading.ts";

/** Reads a number marked as a version (`v2`, `ver2`, `v1beta`) with the parts that follow it: `v1.2.0`, `v2-1`, `V1_0-rc1`. */
export function readMarkedNumber(reading: Reading, index: number): number {
  const last = endOfVersion(reading, index);
  return emit(reading, "version", index, last);
}

/** Reads a marking word and its number (`Version-2`, `ver_4.1`, `v 2`); gives `index` where no number follows. */
export function readMarker(reading: Reading, index: number): number {
  const joint = separator(reading, index + 1);
  if (!has(reading, index + 1, Trait.Number) || joint === APART) return index;
  if (reading.lexemes[index]?.text === "V" && joint === HYPHEN) return index;
  return emit(reading, "version", index, endOfVersion(reading, index + 1));
}

/** Most parts that may be joined by hyphens or underscores. */
const MOST_JOINED = 3;

/** Index of the last lexeme of the version whose first number is the lexeme at `index`. */
function endOfVersion(reading: Reading, index: number): number {
  let last = index;
  while (isFurtherPart(reading, last, index)) last++;
  if (isLetteredPart(reading, last + 1)) return last + 1;
  return endOfPrerelease(reading, last);
}

function isFurtherPart(reading: Reading, last: number, first: number): boolean {
  const next = last + 1;
  if (!has(reading, next, Trait.Number)) return false;
  const joint = separator(reading, next);
  if (joint === DOT) return true;
  if ((joint !== HYPHEN && joint !== UNDERSCORE) || lowerAt(reading, next).length > 2 || next - first >= MOST_JOINED)
    return false;
  const isMixed = last > first && separator(reading, last) !== joint;
  return !isMixed && !belongsToWhatFollows(reading, next);
}

/** The number begins something of its own: `v2-4-bit`, `v1-1.5B`, `v2-3 epochs`. */
function belongsToWhatFollows(reading: Reading, index: number): boolean {
  const next = index + 1;
  const lower = lowerAt(reading, next);
  if (lower === "bit" || lower === "bits" || lower === "bpw") return true;
  if (has(reading, next, Trait.ConfigurationUnit) && lower.length >= 4) return true;
  return separator(reading, next) === DOT && has(reading, next, Trait.Number | Trait.Measure);
}

/** `v1.1b`: the last part of a version with a letter, which by itself would be a size. */
function isLetteredPart(reading: Reading, index: number): boolean {
  return (
    separator(reading, index) === DOT &&
    has(reading, index, Trait.Measure | Trait.LetteredNumber) &&
    /^\d+[a-z]$/.test(lowerAt(reading, index))
  );
}

const PRERELEASE = /^(alpha|beta|rc|pre|dev|preview|nightly)\d*$/;

/** Index of the last lexeme of the version that ends at `last`, with its pre-release: `1.0.0-beta`, `v1.0-rc.1`. */
export function endOfPrerelease(reading: Reading, last: number): number {
  const joint = separator(reading, last + 1);
  if (joint === APART || joint === UNDERSCORE || !PRERELEASE.test(lowerAt(reading, last + 1))) return last;
  if (joint !== HYPHEN && joint !== DOT && joint !== GLUED) return last;
  return separator(reading, last + 2) === DOT && has(reading, last + 2, Trait.Number) ? last + 2 : last + 1;
}
