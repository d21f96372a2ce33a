import type { Column, Engine, Relation } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";
import type { Measured } from "./measured.ts";
import { measureScores } from "./score-measure.ts";

/** Vectors of a side that a classifier sees. */
const MOST_VECTORS = 10_000;
/** Vectors of a side of which every pair is compared. */
const MOST_IN_PAIRS = 500;
const SEED = 13;

/** Where vectors stand on one side: in one column of lists, or in several of numbers. */
export interface VectorSide {
  relation: Relation;
  columns: readonly Column[];
  rows: number;
}

/** Measures embeddings. */
export async function measureVectors(
  engine: Engine,
  reference: VectorSide,
  current: VectorSide,
  test: "domain-classifier" | "mmd",
): Promise<Measured> {
  const most = test === "mmd" ? MOST_IN_PAIRS : MOST_VECTORS;
  const sides = [reference, current].map((side, at) => vectorsOf(engine.dialect, side, at, most)).join(" UNION ALL ");
  await engine.run(`CREATE OR REPLACE TEMP TABLE vectors AS
    SELECT side, vector, row_number() OVER (ORDER BY side, ${engine.dialect.hashShare("vector", SEED)}) AS number FROM (${sides})`);
  const measured = test === "mmd" ? await compareInPairs(engine) : await classify(engine);
  const isSampled = reference.rows > most || current.rows > most;
  return isSampled ? { ...measured, exact: false } : measured;
}

function vectorsOf(dialect: Dialect, { relation, columns, rows }: VectorSide, side: number, most: number): string {
  const known = `(SELECT ${dialect.vectorOf(columns)} AS vector FROM ${relation.sql} WHERE ${columns
    .map(({ name }) => `${dialect.identifier(name)} IS NOT NULL`)
    .join(" AND ")})`;
  return `SELECT ${side} AS side, vector FROM ${rows > most ? dialect.sample(known, most, SEED) : known}`;
}

/**
 * How well a linear classifier, which learnt from one half of both sides, tells the sides of the other half apart: the area under its
 * ROC curve. Each dimension counts by the distance of the two means over the variance (R. A. Fisher's discriminant with a diagonal
 * covariance, "The use of multiple measurements in taxonomic problems", Ann. Eugen. 7 (1936), 179-188).
 */
async function classify(engine: Engine): Promise<Measured> {
  const { dialect } = engine;
  const items = `SELECT side, number, ${dialect.positions("vector")} AS position, ${dialect.unnest("vector")} AS item FROM vectors`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE vector_scores AS
    WITH items AS (${items}),
    learnt AS (
      SELECT position, (max(after) - max(before)) / greatest(avg(variance), 1e-12) AS weight FROM (
        SELECT position, side, CASE WHEN side = 0 THEN avg(item) END AS before, CASE WHEN side = 1 THEN avg(item) END AS after,
          ${dialect.deviation("item")} * ${dialect.deviation("item")} AS variance
        FROM items WHERE number % 2 = 0 GROUP BY position, side
      ) GROUP BY position
    )
    SELECT any_value(side) AS side, ${dialect.preciseSum("item * weight")} AS score
    FROM (SELECT * FROM items WHERE number % 2 = 1) AS tried JOIN learnt ON tried.position = learnt.position GROUP BY number`);
  return measureScores(engine, "vector_scores");
}

/**
 * The unbiased squared maximum mean discrepancy with a Gaussian kernel, as wide as the median distance between the sides: A. Gretton
 * and others, "A kernel two-sample test", J. Mach. Learn. Res. 13 (2012), 723-773, lemma 6. Evidently measures the same.
 */
async function compareInPairs(engine: Engine): Promise<Measured> {
  const { dialect } = engine;
  const [row] = await engine.query<{ discrepancy: number | null }>(`
    WITH pairs AS (
      SELECT one.side + other.side AS sides, one.side AS side, ${dialect.distance("one.vector", "other.vector")} AS distance
      FROM vectors AS one JOIN vectors AS other ON one.number < other.number
    ), middle AS (
      SELECT ${dialect.quantiles("distance", [0.5])} AS medians FROM pairs WHERE sides = 1
    ), kernel AS (
      SELECT sides, exp(-distance * distance / greatest(${dialect.firstOf("medians")} * ${dialect.firstOf("medians")}, 1e-12)) AS kernel
      FROM pairs CROSS JOIN middle
    )
    SELECT avg(CASE WHEN sides = 0 THEN kernel END) + avg(CASE WHEN sides = 2 THEN kernel END)
      - 2 * avg(CASE WHEN sides = 1 THEN kernel END) AS discrepancy FROM kernel`);
  return { statistic: Math.max(0, row!.discrepancy ?? 0), pValue: null, distance: null, exact: true, error: null };
}
