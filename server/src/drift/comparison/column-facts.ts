import type { Column, Engine, Relation, Row } from "../engine/engine.ts";
import type { ColumnKind, Dialect } from "../sql/dialect.ts";
import { finiteNumber } from "../sql/finite-number.ts";
import { type LabelSpread, readLabelFacts } from "./labels.ts";

/** What one side says of a column, by one pass over all columns. */
export interface ColumnFacts {
  kind: ColumnKind;
  rows: number;
  /** Rows with a value: neither null nor NaN. */
  present: number;
  /** Of these, infinite ones, which no statistic counts. */
  infinite: number;
  /** About how many different values there are; of lists of labels, different labels. */
  distinct: number;
  /** Of finite numbers, and of times in seconds; null where there are none. */
  least: number | null;
  most: number | null;
  mean: number | null;
  /** Of the population. */
  deviation: number | null;
  /** Of lists of labels. */
  spread?: LabelSpread;
}

/** A mean so many deviations from 0 costs a deviation that is measured in one pass its last digits. */
const FAR_OFF = 1e4;

/** Reads the facts of columns, by their names, and the number of rows. */
export async function readFacts(
  engine: Engine,
  relation: Relation,
  columns: readonly Column[],
): Promise<{ rows: number; columns: Map<string, ColumnFacts> }> {
  const { dialect } = engine;
  const prepared = columns.flatMap((column, at) => prepare(dialect, column, at));
  const measured = columns.flatMap((column, at) => measure(dialect, column, at));
  const from = prepared.length === 0 ? relation.sql : `(SELECT ${prepared.join(", ")} FROM ${relation.sql})`;
  const [row] = await engine.query(`SELECT ${["count(*) AS row_count", ...measured].join(", ")} FROM ${from}`);
  const rows = numberOf(row!, "row_count")!;
  const facts = new Map(columns.map(({ name, kind }, at) => [name, factsOf(row!, at, kind, rows)]));
  await refineDeviations(engine, relation, columns, facts);
  const lists = columns.filter(({ kind }) => kind === "labels");
  for (const [name, own] of await readLabelFacts(engine, relation, lists)) Object.assign(facts.get(name)!, own);
  return { rows, columns: facts };
}

/** Measures deviations that are tiny beside their mean once more, around it: in one pass, they lose their digits. */
async function refineDeviations(
  engine: Engine,
  relation: Relation,
  columns: readonly Column[],
  facts: ReadonlyMap<string, ColumnFacts>,
): Promise<void> {
  const { dialect } = engine;
  const doubtful = columns.filter(({ name }) => {
    const { mean, deviation } = facts.get(name)!;
    return mean !== null && deviation !== null && Math.abs(mean) > FAR_OFF * deviation;
  });
  if (doubtful.length === 0) return;
  const measured = doubtful.map((column, at) => {
    const number = finiteNumber(dialect, numberExpression(dialect, column)!);
    const mean = dialect.number(facts.get(column.name)!.mean!);
    return `${dialect.deviation(`${number} - ${mean}`)} AS deviation_${at}`;
  });
  const [row] = await engine.query(`SELECT ${measured.join(", ")} FROM ${relation.sql}`);
  for (const [at, { name }] of doubtful.entries()) facts.get(name)!.deviation = numberOf(row!, `deviation_${at}`);
}

function factsOf(row: Row, at: number, kind: ColumnKind, rows: number): ColumnFacts {
  const present = numberOf(row, `present_${at}`) ?? 0;
  return {
    kind,
    rows,
    present,
    infinite: kind === "number" ? present - (numberOf(row, `finite_${at}`) ?? 0) : 0,
    distinct: numberOf(row, `distinct_${at}`) ?? 0,
    least: numberOf(row, `least_${at}`),
    most: numberOf(row, `most_${at}`),
    mean: numberOf(row, `mean_${at}`),
    deviation: numberOf(row, `deviation_${at}`),
  };
}

function numberOf(row: Row, name: string): number | null {
  const value = row[name];
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** A column as it is measured: what is not finite is taken out beforehand, once for all measures. */
function prepare(dialect: Dialect, column: Column, at: number): string[] {
  const number = numberExpression(dialect, column);
  if (number === null) return [`${dialect.identifier(column.name)} AS value_${at}`];
  if (column.kind !== "number") return [`${number} AS value_${at}`];
  return [
    `${finiteNumber(dialect, number)} AS value_${at}`,
    `CASE WHEN NOT isnan(${number}) THEN 1 END AS known_${at}`,
  ];
}

function measure(dialect: Dialect, { kind }: Column, at: number): string[] {
  const value = `value_${at}`;
  const counted = [`count(${kind === "number" ? `known_${at}` : value}) AS present_${at}`];
  if (kind === "vector" || kind === "labels" || kind === "other") return counted;
  counted.push(`${dialect.approximateDistinct(value)} AS distinct_${at}`);
  if (kind === "text" || kind === "boolean") return counted;
  return [
    ...counted,
    `count(${value}) AS finite_${at}`,
    `min(${value}) AS least_${at}`,
    `max(${value}) AS most_${at}`,
    `avg(${value}) AS mean_${at}`,
    `${dialect.deviation(value)} AS deviation_${at}`,
  ];
}

/** A column as a double: numbers as they are, times in seconds since 1970; null of what is neither. */
export function numberExpression(dialect: Dialect, { name, kind }: Column): string | null {
  const column = dialect.identifier(name);
  if (kind === "number" || kind === "integer") return dialect.double(column);
  return kind === "time" ? dialect.seconds(column) : null;
}
