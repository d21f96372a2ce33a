/** The quantile of the normal distribution that one in a thousand exceeds. */
const RARE = 3.09;

/**
 * The Jensen-Shannon distance that two samples of one distribution exceed once in a thousand: for large samples eight divergences over 1/n + 1/m follow chi-square
 * with one degree less than there are parts (second-order expansion of the divergence: M. L. Menéndez et al., J. Franklin Inst. 334, 1997). Its quantile
 * after E. B. Wilson and M. M. Hilferty, PNAS 17 (1931).
 * @param rows of the two samples, independent of each other
 * @param parts that occur in either
 */
export function distanceByChance(rows: number, otherRows: number, parts: number): number {
  const freedom = Math.max(1, parts - 1);
  const spread = 2 / (9 * freedom);
  const quantile = freedom * (1 - spread + RARE * Math.sqrt(spread)) ** 3;
  return Math.sqrt(((1 / rows + 1 / otherRows) * quantile) / 8);
}
