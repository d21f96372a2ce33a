import { isArchitectureNumber } from "../../names/conventions.ts";
import { lookUp } from "../../names/lexicon/lexicon.ts";
import { Trait } from "../../names/lexicon/trait.ts";
import type { ModelName, Segment, VersionScheme } from "../../names/model-name.ts";
import type { OverCountReason } from "../corpus-result.ts";

/** The schemes in the order of their numbers; `none` is 0. */
export const SCHEMES: readonly VersionScheme[] = [
  "none",
  "semver",
  "partial-semver",
  "calver",
  "date",
  "integer",
  "label",
];

const NUMBERS = new Map(SCHEMES.map((scheme, number) => [scheme, number]));

/** Why the pattern counts too much, in the order of their numbers. */
export const REASONS: readonly OverCountReason[] = [
  "architecture number",
  "environment id",
  "data set number",
  "generation of a base model",
  "owner's name",
  "part of another word",
];

/** Number of the scheme of a name's own version: 0 where it has none, or only the number that its architecture goes by. */
export function ownScheme(name: ModelName): number {
  if (name.version === null || isArchitectureNumber(name)) return 0;
  return NUMBERS.get(name.scheme) ?? 0;
}

/** Why a `v` and a digit at `at` are no version of the name's own, and the segment that they stand in, where one holds both. */
export function overCount(name: ModelName, at: number): { reason: number; segment: Segment | null } {
  const segment = name.segments.find(({ start, end }) => start <= at && at < end) ?? null;
  return { reason: REASONS.indexOf(reasonOf(segment)), segment };
}

function reasonOf(segment: Segment | null): OverCountReason {
  switch (segment?.kind) {
    case "architecture":
    // A version that is not the name's own is its architecture's: `deberta-v3`.
    case "version":
      return "architecture number";
    case "dataset":
      return isEnvironment(segment.text) ? "environment id" : "data set number";
    case "generation":
      return "generation of a base model";
    case "owner":
      return "owner's name";
    default:
      return "part of another word";
  }
}

/** `LunarLander-v2`, `taxi_v3`, `Foo-v0`; the data set `squad-v2` is none. */
function isEnvironment(text: string): boolean {
  const head = text.replace(/[-_ ]?v\d+$/i, "").toLowerCase();
  const entry = lookUp(head.split(/[-_ ]/, 1)[0]!);
  if (((entry?.traits ?? 0) & Trait.Environment) !== 0) return true;
  return entry?.kind !== "dataset" && /-v\d+$/i.test(text);
}
