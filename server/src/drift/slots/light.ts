import type { Light } from "../drift-result.ts";

/** Jensen-Shannon distances from which a slot is worth a look, and from which it has moved. */
const YELLOW = 0.1;
const RED = 0.2;
/** The quantile of the normal distribution that one in a thousand exceeds. */
const RARE = 3.09;

/**
 * The light of a slot. Few rows are far from any reference by chance: what chance reaches in all but one of a thousand slots is no drift.
 * @param distance Jensen-Shannon distance of the slot's shares from the reference's
 * @param rows of the slot and of the reference
 * @param parts that occur on either side
 */
export function lightOf(distance: number, rows: { slot: number; reference: number }, parts: number): Light {
  const chance = distanceByChance(rows, parts);
  if (distance > Math.max(RED, chance)) return "red";
  return distance > Math.max(YELLOW, chance) ? "yellow" : "green";
}

/**
 * The distance that two samples of one distribution exceed once in a thousand: for large samples eight divergences over 1/n + 1/m follow chi-square
 * with one degree less than there are parts (second-order expansion of the divergence: M. L. Menéndez et al., J. Franklin Inst. 334, 1997). Its quantile
 * after E. B. Wilson and M. M. Hilferty, PNAS 17 (1931).
 */
function distanceByChance({ slot, reference }: { slot: number; reference: number }, parts: number): number {
  const freedom = Math.max(1, parts - 1);
  const spread = 2 / (9 * freedom);
  const quantile = freedom * (1 - spread + RARE * Math.sqrt(spread)) ** 3;
  return Math.sqrt(((1 / slot + 1 / reference) * quantile) / 8);
}
