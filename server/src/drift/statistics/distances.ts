/** An empty bin counts as this share, where the other side's is not, so that a logarithm stays finite. */
const LEAST_SHARE = 0.0001;

/** Shares of bins or categories; both sides have the same ones, in the same order. */
type Shares = readonly number[];

/** The shares of counts. */
export function sharesOf(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / total);
}

/**
 * The Jensen-Shannon distance: the root of the divergence, with the natural logarithm, 0 to √ln 2 (`scipy.spatial.distance.jensenshannon`).
 * Source: J. Lin, "Divergence measures based on the Shannon entropy", IEEE Trans. Inf. Theory 37 (1991), 145-151.
 */
export function jensenShannon(reference: Shares, current: Shares): number {
  let divergence = 0;
  reference.forEach((p, at) => {
    const q = current[at]!;
    const middle = (p + q) / 2;
    if (p > 0) divergence += p * Math.log(p / middle);
    if (q > 0) divergence += q * Math.log(q / middle);
  });
  return Math.sqrt(Math.max(0, divergence) / 2);
}

/** The population stability index, with Evidently's filling of empty bins. */
export function populationStability(reference: Shares, current: Shares): number {
  const [p, q] = [filled(reference), filled(current)];
  return p.reduce((sum, share, at) => sum + (share - q[at]!) * Math.log(share / q[at]!), 0);
}

function filled(shares: Shares): number[] {
  const least = Math.min(...shares.filter((share) => share > 0));
  const filling = least <= LEAST_SHARE ? least / 1e6 : LEAST_SHARE;
  return shares.map((share) => (share === 0 ? filling : share));
}

/** The Hellinger distance, 0 to 1: E. Hellinger, J. Reine Angew. Math. 136 (1909), 210-271. */
export function hellinger(reference: Shares, current: Shares): number {
  const affinity = reference.reduce((sum, p, at) => sum + Math.sqrt(p * current[at]!), 0);
  return Math.sqrt(1 - Math.min(1, affinity));
}

/** The total variation distance, 0 to 1: the largest difference of the two probabilities of any set of values. */
export function totalVariation(reference: Shares, current: Shares): number {
  return reference.reduce((sum, p, at) => sum + Math.abs(p - current[at]!), 0) / 2;
}
