import { randomShares } from "../../../server/src/drift/detectors/random-shares.ts";
import type { Profiles, SlotProfile } from "../../../server/src/drift/profiles/slot-profile.ts";

const DAY = 86_400_000;

/** Days from Monday, 2025-01-06 on, of one feature of numbers, `value`: a day's numbers lie evenly around its level. */
export function dailyLevels(levels: readonly number[]): Profiles {
  return {
    slot: "day",
    features: [{ name: "value", kind: "number", scale: { origin: -0.5, width: 1 } }],
    slots: levels.map((level, at) => dayOf(at, level)),
  };
}

function dayOf(at: number, level: number): SlotProfile {
  const bins = [-2, -1, 0, 1, 2].map((step) => step + Math.round(level));
  // Days are never quite the same.
  const share = randomShares(at);
  const counts = [50, 100, 200, 100, 50].map((count) => Math.round(count * (0.9 + 0.2 * share())));
  const rows = counts.reduce((sum, count) => sum + count, 0);
  return {
    start: new Date(Date.UTC(2025, 0, 6) + at * DAY).toISOString().replace(".000", ""),
    rows,
    modelVersions: [],
    features: { value: { histogram: { bins, counts }, missing: 0, infinite: 0, moments: null } },
  };
}

const ROWS = 400;

/** Days of one feature of labels, `tags`: of a day's rows, about such a share has the labels a, b and c, and all others have d. */
export function dailyLabels(shares: readonly number[]): Profiles {
  return {
    slot: "day",
    features: [{ name: "tags", kind: "labels" }],
    slots: shares.map((share, at) => {
      const chance = randomShares(at + 1);
      const together = Array.from({ length: ROWS }, chance).filter((each) => each < share).length;
      const counts = [together, together, together, ROWS - together];
      return {
        start: new Date(Date.UTC(2025, 0, 6) + at * DAY).toISOString().replace(".000", ""),
        rows: ROWS,
        modelVersions: [],
        features: {
          tags: { histogram: { bins: ["a", "b", "c", "d"], counts }, missing: 0, infinite: 0, moments: null },
        },
      };
    }),
  };
}
