/** How far a version moves, from not at all to incompatible. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;

export type Bump = (typeof BUMPS)[number];

/** A way in which two snapshots differ, what it asks of the version, and why. */
export interface BumpRule {
  bump: Bump;
  because: string;
}

/**
 * What each change asks of the version. It carries Semantic Versioning 2.0.0 (https://semver.org) over to models: major where what
 * runs today would break or may no longer be used, minor where it runs on and answers otherwise, patch where it answers as before.
 */
export const BUMP_RULES = {
  "input-removed": { bump: "major", because: "callers still send it" },
  "input-required": { bump: "major", because: "callers do not send it yet" },
  "input-type": { bump: "major", because: "callers send another type" },
  "input-optional": { bump: "minor", because: "callers may leave it out" },
  "output-removed": { bump: "major", because: "callers read it" },
  "output-type": { bump: "major", because: "callers read another type" },
  "output-added": { bump: "minor", because: "callers may read it" },
  "parameter-removed": { bump: "major", because: "callers may set it" },
  "parameter-added": { bump: "minor", because: "callers may set it" },
  "signature-lost": { bump: "major", because: "nothing checks what callers send any more" },
  "signature-added": { bump: "minor", because: "what callers send is checked now" },
  architecture: { bump: "major", because: "it is another model, loaded by another class" },
  shape: { bump: "major", because: "weights and whatever is built on them no longer fit" },
  labels: { bump: "major", because: "the same number means another label" },
  tokenizer: { bump: "major", because: "the same text becomes other tokens" },
  "special-tokens": { bump: "minor", because: "prompts and stops may behave otherwise" },
  "chat-template": { bump: "minor", because: "the same messages become another text" },
  "base-model": { bump: "major", because: "it comes from another model" },
  licence: { bump: "major", because: "users may do other things with it than before" },
  "training-data": { bump: "minor", because: "it has learned from other data" },
  "metric-fell": { bump: "minor", because: "it answers worse by that measure" },
  "metric-rose": { bump: "minor", because: "it answers better by that measure" },
  weights: { bump: "minor", because: "it answers otherwise" },
  precision: { bump: "minor", because: "it answers a little otherwise, and needs other memory" },
  size: { bump: "minor", because: "it needs other memory" },
  settings: { bump: "patch", because: "its defaults are set otherwise" },
  requirements: { bump: "patch", because: "it is loaded with other packages" },
  documentation: { bump: "patch", because: "only what is said of it is new" },
} as const satisfies Record<string, BumpRule>;

/** A way in which two snapshots can differ. */
export type ChangeKind = keyof typeof BUMP_RULES;

/** The rules of a project: the table, with the bumps that its configuration says otherwise. */
export function bumpRules(changed: Partial<Record<ChangeKind, Bump>>): Record<ChangeKind, BumpRule> {
  const rules: Record<string, BumpRule> = { ...BUMP_RULES };
  for (const [kind, bump] of Object.entries(changed)) rules[kind] = { ...BUMP_RULES[kind as ChangeKind], bump };
  return rules as Record<ChangeKind, BumpRule>;
}

/** The farther of two bumps. */
export function fartherBump(one: Bump, other: Bump): Bump {
  return BUMPS.indexOf(one) < BUMPS.indexOf(other) ? other : one;
}
