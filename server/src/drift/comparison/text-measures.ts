import type { Engine } from "../engine/engine.ts";
import { jensenShannon, sharesOf } from "../statistics/distances.ts";
import { exactDistance, type Measured } from "./measured.ts";
import { measureScores } from "./score-measure.ts";
import { readSteps } from "./steps.ts";
import type { TextDocuments } from "./text-documents.ts";

/** Tests of texts. */
export type TextTest = "domain-classifier" | "text-length" | "out-of-vocabulary" | "token-distribution";

/** Measures texts that were laid out. */
export async function measureTexts(engine: Engine, texts: TextDocuments, test: TextTest): Promise<Measured> {
  const measured = await MEASURES[test](engine, texts);
  return texts.isSampled ? { ...measured, exact: false } : measured;
}

const MEASURES: Record<TextTest, (engine: Engine, texts: TextDocuments) => Promise<Measured>> = {
  "domain-classifier": classify,
  "text-length": compareLengths,
  "out-of-vocabulary": compareUnknownWords,
  "token-distribution": compareWords,
};

/**
 * How well a naive Bayes classifier over words, which learnt from one half of both sides, tells the sides of the other half apart: the
 * area under its ROC curve. Words count once a text; a word is as telling as its shares on the two sides differ, with one text more for
 * each word (Laplace). Classifier two-sample tests: D. Lopez-Paz and M. Oquab, ICLR 2017.
 */
async function classify(engine: Engine, { documents, words }: TextDocuments): Promise<Measured> {
  const weights = `
    SELECT word, ln((after + 1) / (max(of_after) + count_of)) - ln((before + 1) / (max(of_before) + count_of)) AS weight
    FROM (SELECT word, CAST(sum(1 - side) AS DOUBLE) AS before, CAST(sum(side) AS DOUBLE) AS after FROM ${words} WHERE half = 0 GROUP BY word)
    CROSS JOIN (SELECT CAST(sum(1 - side) AS DOUBLE) AS of_before, CAST(sum(side) AS DOUBLE) AS of_after,
      CAST(count(DISTINCT word) AS DOUBLE) AS count_of FROM ${words} WHERE half = 0)
    GROUP BY word, before, after, count_of`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE text_scores AS
    SELECT d.side, coalesce(s.score, 0) AS score FROM (SELECT * FROM ${documents} WHERE half = 1) AS d LEFT JOIN (
      SELECT document, ${engine.dialect.preciseSum("weight")} AS score
      FROM (SELECT * FROM ${words} WHERE half = 1) AS w JOIN (${weights}) AS learnt ON w.word = learnt.word GROUP BY document
    ) AS s ON d.document = s.document`);
  return measureScores(engine, "text_scores");
}

/** The Wasserstein distance of the lengths in characters, over their deviation in the reference. */
async function compareLengths(engine: Engine, { documents }: TextDocuments): Promise<Measured> {
  const side = (at: number) => ({
    relation: `(SELECT * FROM ${documents} WHERE side = ${at})`,
    value: "CAST(characters AS DOUBLE)",
    known: "true",
  });
  const { area } = await readSteps(engine, { reference: side(0), current: side(1) }, ["area"]);
  const [row] = await engine.query<{ deviation: number }>(
    `SELECT ${engine.dialect.deviation("characters")} AS deviation FROM ${documents} WHERE side = 0`,
  );
  return exactDistance(Number(area ?? 0) / Math.max(row!.deviation, 0.001));
}

/**
 * How much larger the share of unknown words is in current texts than in reference texts, where the words of one half of the reference
 * are known: an unseen text always has some.
 */
async function compareUnknownWords(engine: Engine, { words }: TextDocuments): Promise<Measured> {
  const { dialect } = engine;
  const [row] = await engine.query<{ before: number | null; after: number | null }>(`
    SELECT avg(CASE WHEN side = 0 THEN unknown END) AS before, avg(CASE WHEN side = 1 THEN unknown END) AS after FROM (
      SELECT w.side, CASE WHEN known.word IS NULL THEN ${dialect.number(1)} ELSE ${dialect.number(0)} END AS unknown
      FROM (SELECT * FROM ${words} WHERE side = 1 OR half = 1) AS w
      LEFT JOIN (SELECT DISTINCT word FROM ${words} WHERE side = 0 AND half = 0) AS known ON w.word = known.word)`);
  return exactDistance(Math.max(0, (row!.after ?? 0) - (row!.before ?? 0)));
}

/** The Jensen-Shannon distance of the words' shares, of the words that at least two texts have. */
async function compareWords(engine: Engine, { words }: TextDocuments): Promise<Measured> {
  const rows = await engine.query<{ before: number; after: number }>(
    `SELECT sum(1 - side) AS before, sum(side) AS after FROM ${words} GROUP BY word HAVING count(*) > 1`,
  );
  const [before, after] = [rows.map((row) => row.before), rows.map((row) => row.after)];
  const has = (counts: number[]) => counts.some((count) => count > 0);
  if (!has(before) || !has(after)) return exactDistance(has(before) === has(after) ? 0 : Math.sqrt(Math.LN2));
  return exactDistance(jensenShannon(sharesOf(before), sharesOf(after)));
}
