import type { Light } from "../drift-result.ts";
import { distanceByChance } from "../statistics/distance-by-chance.ts";

/** Jensen-Shannon distances from which a slot is worth a look, and from which it has moved. */
const YELLOW = 0.1;
const RED = 0.2;

/**
 * The light of a slot. Few rows are far from any reference by chance: what chance reaches in all but one of a thousand slots is no drift.
 * @param distance Jensen-Shannon distance of the slot's shares from the reference's
 * @param rows of the slot and of the reference
 * @param parts that occur on either side
 */
export function lightOf(distance: number, rows: { slot: number; reference: number }, parts: number): Light {
  const chance = distanceByChance(rows.slot, rows.reference, parts);
  if (distance > Math.max(RED, chance)) return "red";
  return distance > Math.max(YELLOW, chance) ? "yellow" : "green";
}
