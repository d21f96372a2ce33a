import type { Column, Engine, Relation } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";
import { distanceByChance } from "../statistics/distance-by-chance.ts";

/** How many labels rows have, and thereby how much their labels say: rows are independent of each other, the labels of a row are not. */
export interface LabelSpread {
  /** How many rows say as much where all have the same number of labels (the effective sample size of L. Kish, Survey Sampling, 1965). */
  worth: number;
  /** Labels of the row that a label stands in, in the mean over labels. */
  size: number;
}

/** What one side says of a column of lists of labels. */
export interface LabelFacts {
  /** About how many different labels there are. */
  distinct: number;
  spread: LabelSpread;
}

/**
 * The Jensen-Shannon distance of labels' shares that two samples of rows exceed once in a thousand by chance. The labels of a row being no choices
 * by themselves, so many different labels are as good as so many fewer categories (the first-order correction of J. N. K. Rao and A. J. Scott, J. Am.
 * Stat. Assoc. 76 (1981), 221-230, whose trace is the number of labels over the size of rows, less one).
 * @param labels that occur in either
 */
export function labelDistanceByChance(reference: LabelSpread, current: LabelSpread, labels: number): number {
  return distanceByChance(reference.worth, current.worth, labels / Math.min(reference.size, current.size));
}

/** The labels of a column, as an SQL expression that makes a row of each: each label once a row of the data, null where a row has none. */
export function labelOf(dialect: Dialect, column: Column): string {
  return dialect.unnest(dialect.orOneNull(labelsOf(dialect, column)));
}

/** The name of the feature that says how many labels the rows of another have. */
export function labelCountName(name: string): string {
  return `${name}: number of labels`;
}

/** How many different labels a row has; null where it has no list. */
export function labelCount(dialect: Dialect, column: Column): string {
  return dialect.sizeOf(labelsOf(dialect, column));
}

function labelsOf(dialect: Dialect, { name, kind }: Column): string {
  return dialect.labelSet(dialect.identifier(name), kind);
}

/** Reads the facts of columns of lists of labels, by their names. */
export async function readLabelFacts(
  engine: Engine,
  { sql }: Relation,
  columns: readonly Column[],
): Promise<Map<string, LabelFacts>> {
  const { dialect } = engine;
  const facts = new Map<string, LabelFacts>();
  for (const column of columns) {
    const size = dialect.double(labelCount(dialect, column));
    const [row] = await engine.query<{ different: number; worth: number; size: number }>(
      `SELECT different, coalesce(labels * labels / nullif(squares, 0), 0) AS worth, coalesce(squares / nullif(labels, 0), 1) AS size FROM
        (SELECT ${dialect.approximateDistinct("label")} AS different FROM (SELECT ${labelOf(dialect, column)} AS label FROM ${sql})) CROSS JOIN
        (SELECT sum(size) AS labels, sum(size * size) AS squares FROM (SELECT ${size} AS size FROM ${sql}))`,
    );
    const { different, worth, size: ofLabel } = row!;
    facts.set(column.name, { distinct: different, spread: { worth, size: ofLabel } });
  }
  return facts;
}
