/**
 * The exact two-sided p-value of the Kolmogorov-Smirnov test of two samples of one size, from 0 to 1.
 * Source: B. V. Gnedenko and V. S. Korolyuk, Dokl. Akad. Nauk SSSR 80 (1951), 525-528.
 * @param size of each sample
 * @param gap by how many values one distribution is ahead of the other where they are furthest apart, from 1 to `size`
 */
export function equalSamplesPValue(size: number, gap: number): number {
  let sum = 0;
  for (let turn = 1; turn * gap <= size; turn++) {
    // Ways to choose 2n out of n, over those to choose n - turn * gap: a product, so that nothing overflows.
    let ratio = 1;
    for (let step = 0; step < turn * gap; step++) ratio *= (size - step) / (size + step + 1);
    sum += turn % 2 === 1 ? ratio : -ratio;
  }
  return Math.min(1, 2 * sum);
}

/** The least gap with a p-value of at most `alpha`; one more than `size` where no gap has that. */
export function leastSignificantGap(size: number, alpha: number): number {
  let gap = 1;
  while (gap <= size && equalSamplesPValue(size, gap) > alpha) gap++;
  return gap;
}
