import type { FeatureProfile, ProfiledFeature, Profiles, SlotProfile } from "./slot-profile.ts";

/** What becomes of slots that both have. */
export type Overlap =
  /** Nothing is stitched. */
  | "refuse"
  /** The fresh ones count. */
  | "replace";

/** Profiles that do not go together; the message says why, and what helps. */
export class StitchFailure extends Error {}

/** So many slots are named. */
const MOST_NAMED = 5;

/**
 * Lays fresh profiles to earlier ones, so that the data behind those need not be read again.
 * @throws {StitchFailure} where slots or bins are not alike, or both have a slot and overlaps are refused
 */
export function stitchProfiles(earlier: Profiles, fresh: Profiles, overlap: Overlap): Profiles {
  if (earlier.slot !== fresh.slot) {
    throw new StitchFailure(`slots of a ${earlier.slot} and of a ${fresh.slot} do not go together`);
  }
  const known = new Set(earlier.slots.map(({ start }) => start));
  const common = fresh.slots.filter(({ start }) => known.has(start)).map(({ start }) => start);
  if (overlap === "refuse" && common.length > 0) {
    const more = common.length > MOST_NAMED ? ` and ${common.length - MOST_NAMED} more` : "";
    throw new StitchFailure(
      `the earlier profiles have the slots ${common.slice(0, MOST_NAMED).join(", ")}${more} already: replace them, or leave that data out`,
    );
  }
  const replaced = new Set(common);
  const kept = earlier.slots.filter(({ start }) => !replaced.has(start));
  const slots = [...kept, ...fresh.slots].sort((one, other) => (one.start < other.start ? -1 : 1));
  const features = featuresOf(earlier, fresh);
  return { slot: earlier.slot, features, slots: slots.map((slot) => withAll(slot, features)) };
}

function featuresOf(earlier: Profiles, fresh: Profiles): ProfiledFeature[] {
  const known = new Map(earlier.features.map((feature) => [feature.name, feature]));
  for (const feature of fresh.features) {
    const before = known.get(feature.name);
    if (before !== undefined && !isAlike(before, feature)) {
      throw new StitchFailure(`${feature.name} falls into other bins than in the earlier profiles`);
    }
    known.set(feature.name, feature);
  }
  return [...known.values()];
}

function isAlike(one: ProfiledFeature, other: ProfiledFeature): boolean {
  if (one.kind !== "number" || other.kind !== "number") return one.kind === other.kind;
  return one.scale.origin === other.scale.origin && one.scale.width === other.scale.width;
}

/** A slot with a profile of each feature: what its data did not have is missing in all rows. */
function withAll(slot: SlotProfile, features: readonly ProfiledFeature[]): SlotProfile {
  const own: Record<string, FeatureProfile> = {};
  for (const { name } of features) own[name] = slot.features[name] ?? absentFeature(slot.rows);
  return { ...slot, features: own };
}

/** A feature that a slot's data did not have. */
export function absentFeature(rows: number): FeatureProfile {
  return { histogram: { bins: [], counts: [] }, missing: rows, infinite: 0, moments: null };
}
