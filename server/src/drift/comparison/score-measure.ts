import type { Engine } from "../engine/engine.ts";
import type { Measured } from "./measured.ts";
import { readSteps } from "./steps.ts";

/** The 95th percentile of the standard normal distribution. */
const NINETY_FIFTH = 1.6448536269514722;

/**
 * The area under the ROC curve of scores that should be higher for current rows, and the threshold that chance alone stays below 95
 * times of 100 (the normal approximation of H. B. Mann and D. R. Whitney, Ann. Math. Stat. 18 (1947), 50-60).
 * @param scores a relation of `side` (0 reference, 1 current) and `score`
 */
export async function measureScores(engine: Engine, scores: string): Promise<Measured> {
  const side = (at: number) => ({
    relation: `(SELECT * FROM ${scores} WHERE side = ${at})`,
    value: "CAST(score AS DOUBLE)",
    known: "true",
  });
  const { above, reference, current } = await readSteps(engine, { reference: side(0), current: side(1) }, ["above"]);
  const deviation = Math.sqrt((reference + current + 1) / (12 * reference * current));
  return {
    statistic: Number(above ?? 0.5),
    pValue: null,
    distance: null,
    exact: true,
    error: null,
    threshold: 0.5 + NINETY_FIFTH * deviation,
  };
}
