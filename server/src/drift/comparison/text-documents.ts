import type { Column, Engine, Relation } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";

/** So many texts of a side are read; more make no verdict surer. */
const MOST_TEXTS = 50_000;
const SEED = 11;

/** The tables that texts of one feature were laid out in. */
export interface TextDocuments {
  /** Texts with `document`, `side` (0 reference, 1 current), `half` (0 to learn from, 1 to try on) and `characters`. */
  documents: string;
  /** Their different words, with `document`, `side`, `half` and `word`. */
  words: string;
  /** Whether some texts were left out. */
  isSampled: boolean;
}

/**
 * Lays out the texts of a feature. Equal texts are dealt out to both halves evenly, so that what is said over and over can be learnt.
 * The tables are replaced by the next call.
 */
export async function layOutTexts(
  engine: Engine,
  reference: { relation: Relation; column: Column; rows: number },
  current: { relation: Relation; column: Column; rows: number },
): Promise<TextDocuments> {
  const { dialect } = engine;
  const [documents, words] = ["text_documents", "text_words"];
  const sides = [reference, current].map((side, at) => textsOf(dialect, side, at)).join(" UNION ALL ");
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${documents} AS
    SELECT row_number() OVER (ORDER BY side, mixed, content) AS document, side, content, length(content) AS characters,
      row_number() OVER (PARTITION BY side ORDER BY mixed, content) % 2 AS half
    FROM (SELECT side, content, ${dialect.hashShare("content", SEED)} AS mixed FROM (${sides}))`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${words} AS
    SELECT DISTINCT document, side, half, word FROM (
      SELECT document, side, half, ${dialect.unnest(dialect.words("content"))} AS word FROM ${documents})`);
  return { documents, words, isSampled: reference.rows > MOST_TEXTS || current.rows > MOST_TEXTS };
}

function textsOf(
  dialect: Dialect,
  { relation, column, rows }: { relation: Relation; column: Column; rows: number },
  side: number,
): string {
  const text = dialect.identifier(column.name);
  const known = `(SELECT ${dialect.asText(text)} AS content FROM ${relation.sql} WHERE ${text} IS NOT NULL)`;
  const from = rows > MOST_TEXTS ? dialect.sample(known, MOST_TEXTS, SEED) : known;
  return `SELECT ${side} AS side, content FROM ${from}`;
}
