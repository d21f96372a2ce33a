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
  /** The model's name with it; null where the registry keeps versions beside names. */
  name: string | null;
  /** An alias for it as MLflow takes one: letters, digits, `_` and `-`, and not `v` with one number. */
  alias: string | null;
  /** For the registry: what moved, in one line each. */
  description: string;
}

/** Which model a proposal is for. */
export interface ProposedModel {
  name: string;
  /** The version of `before`; null: as its name says. */
  version: string | null;
  /** Whether versions stand in the name; registries count beside it. */
  isVersionedByName: boolean;
}

/**
 * Compares two states of a model and proposes what the later one should be called.
 * @param today `2026-01-31`
 */
export function proposeVersion(
  model: ProposedModel,
  before: ModelSnapshot,
  after: ModelSnapshot,
  rules: Record<ChangeKind, BumpRule>,
  today: string,
): Proposal {
  const changes = compareSnapshots(before, after)
    .map((change): JudgedChange => ({ ...change, ...rules[change.kind] }))
    .sort((one, other) => rank(other.bump) - rank(one.bump));
  const bump = changes.reduce<Bump>((farthest, change) => fartherBump(farthest, change.bump), "none");
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
    name: next === null || !model.isVersionedByName ? null : withVersion(name, next),
    alias: next === null ? null : aliasOf(next),
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

function describe(bump: Bump, changes: readonly JudgedChange[]): string {
  if (changes.length === 0) return "No change was found.";
  return [`A ${bump} change:`, ...changes.map(({ detail, because }) => `- ${detail} (${because})`)].join("\n");
}
