import type { FeatureProfile, ProfiledFeature, Profiles } from "./slot-profile.ts";
import { type SlotStatistics, slotStatistics } from "./slot-statistics.ts";
import { absentFeature } from "./stitch.ts";

/** One feature through all slots. */
export interface Series {
  feature: ProfiledFeature;
  profiles: FeatureProfile[];
  statistics: SlotStatistics[];
}

/** One feature of a series of slots. */
export function seriesOf(feature: ProfiledFeature, { slots }: Profiles): Series {
  const profiles = slots.map(({ features, rows }) => features[feature.name] ?? absentFeature(rows));
  return {
    feature,
    profiles,
    statistics: profiles.map((profile, at) => slotStatistics(feature, profile, slots[at]!.rows)),
  };
}
