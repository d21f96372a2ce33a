/** What a test measured. */
export interface Measured {
  statistic: number | null;
  pValue: number | null;
  distance: number | null;
  exact: boolean;
  /** What the statistic or the distance may be off by; null where it is exact, or nothing is known. */
  error: number | null;
  /** In the place of the test's own, where chance decides. */
  threshold?: number;
}

/** An exact test. A statistic that is infinite is none in JSON. */
export function exactTest({ statistic, pValue }: { statistic: number; pValue: number }): Measured {
  return { statistic: finite(statistic), pValue, distance: null, exact: true, error: null };
}

/** An exact distance. */
export function exactDistance(distance: number): Measured {
  return { statistic: null, pValue: null, distance, exact: true, error: null };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
