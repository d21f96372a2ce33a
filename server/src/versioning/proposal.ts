import { parseName } from "../names/parse.ts";
import { type Bump, type BumpRule, type ChangeKind, fartherBump } from "./bump-rules.ts";
import { type Change, compareSnapshots } from "./changes.ts";
import type { ModelSnapshot } from "./model-snapshot.ts";
import { nextVersion, withVersion } from "./next-version.ts";

/** A change, and what it asks of the version. */
export interface JudgedChange extends Change, BumpRule {}

/** What the next version of a model should be called, and why. */
export interface Proposal {
  before: string;
  after: string;
  /** What changed, what moves the version farthest first. */
  changes: JudgedChange[];
  bump: Bump;
  /** Null where the model has none yet. */
  currentVersion: string | null;
  /** Null where the current version cannot be read. */
  nextVersion: string | null;
  /** The model's name with it; null where versions are kept beside names. */
  name: string | null;
  /** The tag of the repository; null where versions are not kept so. */
  tag: string | null;
  /** An alias for it as MLflow takes one: letters, digits, `_` and `-`, and not `v` with one number. Null where a tag says it. */
  alias: string | null;
  /** For the registry: what moved, in one line each. */
  description: string;
}

/** Which model a proposal is for. */
export interface ProposedModel {
  name: string;
  /** The version of `before`; null: as its name says. */
  version: string | null;
  /** Where its versions stand: in its name, in tags of its repository, or beside the numbers that a registry gives. */
  versionedBy: "name" | "tag" | "registry";
}

/**
 * Compares two states of a model and proposes what the later one should be called.
 * @param today `2026-01-31`
 * @param chosen what the user makes of it; null: as far as the changes ask for
 */
export function proposeVersion(
  model: ProposedModel,
  before: ModelSnapshot,
  after: ModelSnapshot,
  rules: Record<ChangeKind, BumpRule>,
  today: string,
  chosen: Bump | null = null,
): Proposal {
  const changes = compareSnapshots(before, after)
    .map((change): JudgedChange => ({ ...change, ...rules[change.kind] }))
    .sort((one, other) => rank(other.bump) - rank(one.bump));
  const bump = chosen ?? changes.reduce<Bump>((farthest, change) => fartherBump(farthest, change.bump), "none");
  const name = parseName(model.name);
  const currentVersion = model.version ?? name.version?.text ?? null;
  const next = nextVersion(currentVersion, bump, today);
  return {
    before: before.title,
    after: after.title,
    changes,
    bump,
    currentVersion,
    nextVersion: next,
    name: next === null || model.versionedBy !== "name" ? null : withVersion(name, next),
    tag: model.versionedBy === "tag" ? next : null,
    alias: next === null || model.versionedBy === "tag" ? null : aliasOf(next),
    description: describe(bump, changes),
  };
}

const RANKS: Record<Bump, number> = { none: 0, patch: 1, minor: 2, major: 3 };

function rank(bump: Bump): number {
  return RANKS[bump];
}

function aliasOf(version: string): string {
  const parts = version.replace(/^v/, "").split(/[^0-9A-Za-z]+/);
  // `v3` alone is reserved (mlflow/utils/validation.py), `v3-0` is not.
  return `v${(parts.length === 1 ? [...parts, "0"] : parts).join("-")}`;
}

/** What {@link describe} writes. */
const NOTE = /(?:^|\n\n)A (?:patch|minor|major) change:(?:\n- .*)+(?=\n\n|$)/g;

/** A description without what proposals added to it: saying what changed is no change. Null where nothing else is left. */
export function withoutNotes(description: string | null): string | null {
  return description?.replace(NOTE, "").trim() || null;
}

function describe(bump: Bump, changes: readonly JudgedChange[]): string {
  if (changes.length === 0) return "No change was found.";
  return [`A ${bump} change:`, ...changes.map(({ detail, because }) => `- ${detail} (${because})`)].join("\n");
}
