import type { FeatureDrift, Light } from "../../../server/src/drift/drift-result.ts";

/** What a light is called, and the letter that stands for it where there is room for no more. */
export const LIGHT_WORDS: Record<Light, { letter: string; word: string }> = {
  green: { letter: "G", word: "green" },
  yellow: { letter: "Y", word: "yellow" },
  red: { letter: "R", word: "red" },
};

const TEST_WORDS: Record<string, string> = {
  ks: "Kolmogorov–Smirnov",
  chi2: "chi-square",
  z: "Z for proportions",
  psi: "population stability index",
  wasserstein: "Wasserstein distance",
  "jensen-shannon": "Jensen–Shannon distance",
  hellinger: "Hellinger distance",
  tvd: "total variation",
  "cramer-von-mises": "Cramér–von Mises",
  "anderson-darling": "Anderson–Darling",
  "domain-classifier": "domain classifier",
  "text-length": "length of the text",
  "out-of-vocabulary": "share out of vocabulary",
  "token-distribution": "distribution of tokens",
  mmd: "maximum mean discrepancy",
};

/** What a test is called. */
export function testWords(test: string): string {
  return TEST_WORDS[test] ?? test;
}

const BASIS_WORDS: Record<string, string> = {
  reference: "the slots of the reference",
  self: "all slots of the data",
  previous: "the slot before",
  rolling: "the slots right before",
  expanding: "all slots before",
  "same-hour": "earlier slots of the same hour",
  "same-weekday": "earlier slots of the same weekday",
  "same-week": "the same week or month of earlier years",
};

/** What slots were held against. */
export function basisWords(basis: string | undefined): string {
  return BASIS_WORDS[basis ?? ""] ?? "what is usual";
}

/** `0.213 against 0.1`, `p = 0.0004 against 0.05`: what decided on a feature. */
export function verdictNumbers({ pValue, adjustedPValue, distance, statistic, threshold }: FeatureDrift): string {
  const limit = threshold === null ? "" : ` against ${significant(threshold)}`;
  if (pValue !== null) return `p = ${significant(adjustedPValue ?? pValue)}${limit}`;
  const value = distance ?? statistic;
  return value === null ? "" : `${significant(value)}${limit}`;
}

/** Three digits that say something: `0.213`, `1,250`, `0.0004`. */
export function significant(value: number): string {
  if (value !== 0 && Math.abs(value) < 0.0001) return value.toExponential(1);
  return value.toLocaleString("en-US", { maximumSignificantDigits: Math.abs(value) >= 1000 ? 6 : 3 });
}

/** A slot's start as briefly as its slots allow: days without an hour, else with it. */
export function slotWords(start: string, all: readonly string[]): string {
  const isDaily = all.every((each) => /T00:00:00/.test(each) || !each.includes("T"));
  return isDaily ? start.slice(0, 10) : start.slice(0, 16).replace("T", " ");
}
