import { isYear } from "./dates.ts";
import type { Segment, VersionScheme } from "./model-name.ts";
import { readVersionText } from "./version-text.ts";

/** How the version in a segment of kind version, date or label is written. */
export function schemeOf(segment: Segment): VersionScheme {
  if (segment.kind === "date") return "date";
  if (segment.kind === "label") return "label";
  const read = readVersionText(segment.text);
  if (read === null) return "partial-semver";
  const { marker, numbers } = read;
  if (marker === "" && numbers.length === 1) return "integer";
  if (numbers.length > 1 && numbers[0]?.length === 4 && isYear(Number(numbers[0]))) return "calver";
  return numbers.length >= 3 ? "semver" : "partial-semver";
}
