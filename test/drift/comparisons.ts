import type { Comparison } from "../../server/src/drift/comparison/compare.ts";

/** A comparison that leaves everything open but what a test says. */
export function comparisonOf(said: Pick<Comparison, "reference" | "current"> & Partial<Comparison>): Comparison {
  return {
    features: null,
    ignored: [],
    embeddings: {},
    test: null,
    tests: {},
    thresholds: {},
    driftShare: 0.5,
    correction: false,
    isExact: false,
    ...said,
  };
}
