/**
 * P-values adjusted so that, of the features called drifted, the share of false alarms stays below the level. Source: Y. Benjamini and
 * Y. Hochberg, "Controlling the false discovery rate", J. R. Stat. Soc. B 57 (1995), 289-300.
 */
export function adjustForDiscoveries(pValues: readonly number[]): number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => pValues[b]! - pValues[a]!);
  const adjusted = new Array<number>(pValues.length);
  let smallest = 1;
  order.forEach((index, at) => {
    smallest = Math.min(smallest, (pValues[index]! * pValues.length) / (pValues.length - at));
    adjusted[index] = smallest;
  });
  return adjusted;
}
