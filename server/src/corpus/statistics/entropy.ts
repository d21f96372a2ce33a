/** How evenly things spread over their kinds. */
export interface Entropy {
  /** Of the choice of kind; 0 where all are of one kind. */
  bits: number;
  /** Over the most that so many kinds could have, from 0 (one kind alone) to 1 (all kinds equally often). */
  normalized: number;
}

/**
 * Shannon's entropy, and his relative entropy: the same over log2 of the number of kinds that occur.
 * Source: C. E. Shannon, "A mathematical theory of communication", Bell Syst. Tech. J. 27 (1948), sections 6 and 7.
 * @param counts how often each kind occurs; each above 0
 */
export function entropyOf(counts: readonly number[]): Entropy {
  if (counts.length < 2) return { bits: 0, normalized: 0 };
  let total = 0;
  let weighted = 0;
  // Sums of fractions depend on the order, and which thread counted what is chance: the same counts must give the same digits.
  for (const count of Float64Array.from(counts).sort()) {
    total += count;
    weighted += count * Math.log2(count);
  }
  const bits = Math.max(0, Math.log2(total) - weighted / total);
  return { bits, normalized: Math.min(1, bits / Math.log2(counts.length)) };
}
