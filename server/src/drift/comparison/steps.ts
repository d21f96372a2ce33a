import type { Engine } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";
import type { NumberFeature } from "./number-feature.ts";

/** What sorting the values of both sides together tells. */
export interface Steps {
  /** Rows with a finite value. */
  reference: number;
  current: number;
  /** Different values. */
  distinct: number;
}

/** What can be summed over the steps. */
export type StepMeasure =
  /** The largest distance between the two distribution functions. */
  | "largest"
  /** The area between them, in the feature's unit. */
  | "area"
  /** Twelve times U of Cramér and von Mises, as Anderson has it; a whole number, as text. */
  | "twelvefoldU"
  /** A²akN of Anderson and Darling, after Scholz and Stephens. */
  | "criterion"
  /** The probability that a current value is above one of the reference, equal ones counting half: the area under the ROC curve. */
  | "above";

/**
 * Exact sums over the sorted values of a feature, by windows: each different value is one step, with its rows of either side.
 * Ranks of ties are midranks.
 */
export async function readSteps<Measure extends StepMeasure>(
  engine: Engine,
  feature: NumberFeature,
  measures: readonly Measure[],
): Promise<Steps & Record<Measure, number | string>> {
  const [row] = await engine.query(stepsQuery(engine.dialect, valuesOf(feature), measures));
  return row as unknown as Steps & Record<Measure, number | string>;
}

/** One row for each finite value of either side. */
function valuesOf({ reference, current }: NumberFeature): string {
  return `SELECT ${reference.value} AS x, 1 AS a, 0 AS b FROM ${reference.relation} WHERE ${reference.known}
    UNION ALL SELECT ${current.value} AS x, 0 AS a, 1 AS b FROM ${current.relation} WHERE ${current.known}`;
}

function stepsQuery(dialect: Dialect, values: string, measures: readonly StepMeasure[]): string {
  const measured = measures.map((measure) => `${MEASURES[measure](dialect)} AS ${dialect.identifier(measure)}`);
  return `WITH grouped AS (
  SELECT x, CAST(sum(a) AS DOUBLE) AS a, CAST(sum(b) AS DOUBLE) AS b FROM (${values}) GROUP BY x
), totals AS (
  SELECT sum(a) AS n, sum(b) AS m FROM grouped
), steps AS (
  SELECT x, a, b, sum(a) OVER step AS upto_a, sum(b) OVER step AS upto_b, lead(x) OVER step AS following
  FROM grouped WINDOW step AS (ORDER BY x ROWS UNBOUNDED PRECEDING)
)
SELECT ${["max(n) AS reference", "max(m) AS current", 'count(*) AS "distinct"', ...measured].join(", ")}
FROM steps CROSS JOIN totals`;
}

const MEASURES: Record<StepMeasure, (dialect: Dialect) => string> = {
  largest: () => "max(abs(upto_a / n - upto_b / m))",
  area: (dialect) => dialect.preciseSum("abs(upto_a / n - upto_b / m) * (following - x)"),
  twelvefoldU: (dialect) => {
    const [n, m, a, b] = ["n", "m", "a", "b"].map((each) => dialect.wholeNumber(each)) as [
      string,
      string,
      string,
      string,
    ];
    const ofReference = squares(a, dialect.wholeNumber("2 * (upto_b - b) + a + b + 1"));
    const ofCurrent = squares(b, dialect.wholeNumber("2 * (upto_a - a) + a + b + 1"));
    return dialect.asText(`sum(${n} * (${ofReference}) + ${m} * (${ofCurrent}))`);
  },
  criterion: (dialect) => {
    const middle = "(upto_a + upto_b - (a + b) / 2)";
    const spread = `(${middle} * (n + m - ${middle}) - (n + m) * (a + b) / 4)`;
    const term = (upto: string, rows: string, of: string) =>
      `((n + m) * (${upto} - ${rows} / 2) - ${middle} * ${of}) * ((n + m) * (${upto} - ${rows} / 2) - ${middle} * ${of}) / ${of}`;
    const sum = `(a + b) / (n + m) * (${term("upto_a", "a", "n")} + ${term("upto_b", "b", "m")}) / ${spread}`;
    return `${dialect.preciseSum(sum)} * max((n + m - 1) / (n + m))`;
  },
  above: (dialect) => dialect.preciseSum("b / m * (upto_a - a / 2) / n"),
};

/**
 * Twelve times the squared differences of a tie's pooled midrank and the ranks of its rows among their own side, summed.
 * @param rows of the side in the tie; @param shift twice what the midrank is beyond the side's own ranks before the tie
 */
function squares(rows: string, shift: string): string {
  return `3 * ${rows} * ${shift} * ${shift} - 6 * ${shift} * ${rows} * (${rows} + 1) + 2 * ${rows} * (${rows} + 1) * (2 * ${rows} + 1)`;
}
