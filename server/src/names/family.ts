import type { ModelName, SegmentKind, VersionScheme } from "./model-name.ts";

/** What tells one edition or one form of a model from another, and not one family from another. */
const OF_EDITION: ReadonlySet<SegmentKind> = new Set(["owner", "version", "date", "label", "format", "quantization"]);

/** Words that name no family by themselves. */
const GENERIC =
  /^(?:models?|net(?:work)?|weights?|checkpoints?|ckpt|best|last|final|output|out|test|trained|state|dict|my|the|run|epoch|step|\d+)$/;

/**
 * The family a model belongs to: its name without owner, version and format (`churn-bert` of `acme/churn-bert-v1.2.0`). Null where what is
 * left says nothing (`model_v2.pt`).
 */
export function familyOf({ segments }: ModelName): string | null {
  const words = segments.filter(({ kind }) => !OF_EDITION.has(kind)).map(({ text }) => text.toLowerCase());
  return words.every((word) => GENERIC.test(word)) ? null : words.join("-");
}

/** Schemes that people use for one and the same purpose: `v1` and `v1.2.0` are both numbers of editions. */
export type SchemeKind = "numbers" | "calendar versions" | "dates";

const KINDS: Partial<Record<VersionScheme, SchemeKind>> = {
  semver: "numbers",
  "partial-semver": "numbers",
  integer: "numbers",
  calver: "calendar versions",
  date: "dates",
};

/** How a name is versioned; null where it is not, or by a word. */
export function schemeKindOf({ scheme }: ModelName): SchemeKind | null {
  return KINDS[scheme] ?? null;
}
