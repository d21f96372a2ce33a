import type { FeatureType } from "../drift-result.ts";

/** A way to compare a feature's two sides. */
export interface DriftTest {
  name: string;
  types: readonly FeatureType[];
  /** `pValue`: drifted below the threshold; `distance`: at it or above; `score`: above it. */
  kind: "pValue" | "distance" | "score";
  threshold: number;
}

const NUMBERS: readonly FeatureType[] = ["numeric", "datetime"];
const CATEGORIES: readonly FeatureType[] = ["numeric", "categorical", "boolean"];
const COUNTED: readonly FeatureType[] = ["numeric", "datetime", "categorical", "boolean"];
const TEXTS: readonly FeatureType[] = ["text"];

/** Every test, with Evidently's default threshold where Evidently has the test. */
export const DRIFT_TESTS = {
  ks: { name: "ks", types: NUMBERS, kind: "pValue", threshold: 0.05 },
  "cramer-von-mises": { name: "cramer-von-mises", types: NUMBERS, kind: "pValue", threshold: 0.1 },
  "anderson-darling": { name: "anderson-darling", types: NUMBERS, kind: "pValue", threshold: 0.1 },
  wasserstein: { name: "wasserstein", types: NUMBERS, kind: "distance", threshold: 0.1 },
  chi2: { name: "chi2", types: CATEGORIES, kind: "pValue", threshold: 0.05 },
  z: { name: "z", types: CATEGORIES, kind: "pValue", threshold: 0.05 },
  "jensen-shannon": { name: "jensen-shannon", types: COUNTED, kind: "distance", threshold: 0.1 },
  psi: { name: "psi", types: COUNTED, kind: "distance", threshold: 0.1 },
  hellinger: { name: "hellinger", types: COUNTED, kind: "distance", threshold: 0.1 },
  tvd: { name: "tvd", types: COUNTED, kind: "distance", threshold: 0.1 },
  "domain-classifier": { name: "domain-classifier", types: ["text", "embedding"], kind: "score", threshold: 0.55 },
  "text-length": { name: "text-length", types: TEXTS, kind: "distance", threshold: 0.1 },
  "out-of-vocabulary": { name: "out-of-vocabulary", types: TEXTS, kind: "distance", threshold: 0.1 },
  "token-distribution": { name: "token-distribution", types: TEXTS, kind: "distance", threshold: 0.1 },
  mmd: { name: "mmd", types: ["embedding"], kind: "score", threshold: 0.015 },
} as const satisfies Record<string, DriftTest>;

/** The name of a test, as `--test` and a monitor's `tests` take it. */
export type TestName = keyof typeof DRIFT_TESTS;

/** All names, for messages and schemas. */
export const TEST_NAMES = Object.keys(DRIFT_TESTS) as TestName[];

/** Whether a text is the name of a test. */
export function isTestName(text: string): text is TestName {
  return Object.hasOwn(DRIFT_TESTS, text);
}

/** Reference rows up to which tests give p-values; above, even what means nothing is significant. */
const FEW_ROWS = 1000;
/** So few different numbers are as good as categories. */
const FEW_VALUES = 5;

/**
 * The test that Evidently 0.7.23 chooses where nobody does; null for a date-time, which moves by itself.
 * @param rows of the reference, that have a value
 * @param distinct different values on both sides together
 */
export function defaultTest(type: FeatureType, rows: number, distinct: number): TestName | null {
  if (type === "datetime") return null;
  if (type === "text" || type === "embedding") return "domain-classifier";
  if (type === "numeric" && distinct > FEW_VALUES) return rows <= FEW_ROWS ? "ks" : "wasserstein";
  if (rows > FEW_ROWS) return "jensen-shannon";
  return distinct > 2 ? "chi2" : "z";
}

/** The test of lists of labels, whatever their number: by the shares of labels. */
export const LABEL_TEST: TestName = "jensen-shannon";

/** Whether the reference is so small that a score is held against chance instead of a fixed threshold. */
export function isHeldAgainstChance(rows: number): boolean {
  return rows <= FEW_ROWS;
}
