import type { Column, Engine, Relation, Row } from "../engine/engine.ts";
import type { ColumnKind, Dialect } from "../sql/dialect.ts";
import { finiteNumber, LARGEST_NUMBER } from "../sql/finite-number.ts";
import { type FirstRows, readFirstRows } from "./first-rows.ts";
import { type LabelSpread, readLabelFacts } from "./labels.ts";
import { asNumber, numberExpression } from "./number-expression.ts";

/** What one side says of a column. */
export interface ColumnFacts {
  kind: ColumnKind;
  rows: number;
  /** Rows with a value: neither null nor NaN. */
  present: number;
  /** Of these, infinite ones, which no statistic counts. */
  infinite: number;
  /** Whether there is neither NaN nor an infinite number. */
  allFinite: boolean;
  /** About how many different values there are; of numbers, where these are many, in a part of the rows; of lists of labels, different labels. */
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

/** Squares around a middle that is so many deviations off the mean cost the deviation its last digits. */
const FAR_OFF = 1e3;

/**
 * Reads the facts of columns, by their names, and the number of rows: how many are filled and where values end, which Parquet knows without
 * a look at the rows, and one pass for the rest. What turns out to be not finite is taken out of its columns by a pass of its own.
 */
export async function readFacts(
  engine: Engine,
  relation: Relation,
  columns: readonly Column[],
): Promise<{ rows: number; columns: Map<string, ColumnFacts> }> {
  const ends = await readEnds(engine, relation, columns);
  const rows = numberOf(ends, "row_count")!;
  const numbers = columns.filter((column) => numberExpression(engine.dialect, column) !== null);
  const firstRows = await readFirstRows(engine, relation, numbers);
  const measured = { ...ends, ...(await readSums(engine, relation, columns, firstRows)) };
  const facts = new Map(
    columns.map(({ name, kind }, at) => [name, factsOf(measured, at, kind, rows, firstRows.get(name))]),
  );
  const doubtful = numbers.filter(({ name }) => !facts.get(name)!.allFinite);
  for (const [name, own] of await measureFinite(engine, relation, doubtful)) Object.assign(facts.get(name)!, own);
  await refineDeviations(engine, relation, numbers, facts, firstRows);
  const lists = columns.filter(({ kind }) => kind === "labels");
  for (const [name, own] of await readLabelFacts(engine, relation, lists)) Object.assign(facts.get(name)!, own);
  return { rows, columns: facts };
}

/** Asked of the columns as they are, and of nothing else: Parquet may know the answer. Its ends leave NaN out. */
async function readEnds(engine: Engine, { sql }: Relation, columns: readonly Column[]): Promise<Row> {
  const { dialect } = engine;
  const measured = columns.flatMap(({ name, kind }, at) => {
    const column = dialect.identifier(name);
    const filled = `count(${column}) AS filled_${at}`;
    const [least, most] = [`min(${column})`, `max(${column})`].map((end) => asNumber(dialect, kind, end));
    return least === null ? [filled] : [filled, `${least} AS least_${at}`, `${most} AS most_${at}`];
  });
  const [row] = await engine.query(`SELECT ${["count(*) AS row_count", ...measured].join(", ")} FROM ${sql}`);
  return row!;
}

/** Sums of numbers, around the middle of the first rows so that squares keep their digits, and different values. */
async function readSums(
  engine: Engine,
  { sql }: Relation,
  columns: readonly Column[],
  firstRows: ReadonlyMap<string, FirstRows>,
): Promise<Row> {
  const { dialect } = engine;
  const prepared: string[] = [];
  const measured: string[] = [];
  for (const [at, column] of columns.entries()) {
    const first = firstRows.get(column.name);
    if (column.kind === "vector" || column.kind === "labels" || column.kind === "other") continue;
    if (first === undefined || first.many === null) {
      prepared.push(`${dialect.identifier(column.name)} AS value_${at}`);
      measured.push(`${dialect.approximateDistinct(`value_${at}`)} AS distinct_${at}`);
    }
    if (first === undefined) continue;
    prepared.push(`${numberExpression(dialect, column)} - ${dialect.number(first.middle)} AS off_${at}`);
    measured.push(`sum(off_${at}) AS sum_${at}`, `sum(off_${at} * off_${at}) AS squares_${at}`);
  }
  if (measured.length === 0) return {};
  const [row] = await engine.query(`SELECT ${measured.join(", ")} FROM (SELECT ${prepared.join(", ")} FROM ${sql})`);
  return row!;
}

function factsOf(row: Row, at: number, kind: ColumnKind, rows: number, first: FirstRows | undefined): ColumnFacts {
  const present = numberOf(row, `filled_${at}`) ?? 0;
  const [least, most] = [numberOf(row, `least_${at}`), numberOf(row, `most_${at}`)];
  const [sum, squares] = [numberOf(row, `sum_${at}`), numberOf(row, `squares_${at}`)];
  const distinct = first?.many ?? numberOf(row, `distinct_${at}`) ?? 0;
  const known = { kind, rows, present, infinite: 0, distinct, least, most };
  if (first === undefined || present === 0) return { ...known, allFinite: true, mean: null, deviation: null };
  const areMeasured = least !== null && most !== null && sum !== null && squares !== null;
  if (!areMeasured || Math.max(-least, most) > LARGEST_NUMBER)
    return { ...known, allFinite: false, mean: null, deviation: null };
  const off = sum / present;
  const variance = Math.max(0, squares / present - off * off);
  return { ...known, allFinite: true, mean: first.middle + off, deviation: Math.sqrt(variance) };
}

type FiniteFacts = Pick<ColumnFacts, "present" | "infinite" | "distinct" | "least" | "most" | "mean" | "deviation">;

/** Facts of columns of which some values are NaN or infinite, by their names. */
async function measureFinite(
  engine: Engine,
  { sql }: Relation,
  columns: readonly Column[],
): Promise<Map<string, FiniteFacts>> {
  if (columns.length === 0) return new Map();
  const { dialect } = engine;
  const prepared = columns.flatMap((column, at) => {
    const number = numberExpression(dialect, column)!;
    const present = `CASE WHEN NOT isnan(${number}) THEN 1 END AS present_${at}`;
    return [`${finiteNumber(dialect, number)} AS value_${at}`, present];
  });
  const measured = columns.flatMap((_, at) => measuresOf(dialect, at));
  const [row] = await engine.query(`SELECT ${measured.join(", ")} FROM (SELECT ${prepared.join(", ")} FROM ${sql})`);
  return new Map(columns.map(({ name }, at) => [name, finiteFactsOf(row!, at)]));
}

function measuresOf(dialect: Dialect, at: number): string[] {
  const value = `value_${at}`;
  return [
    `count(present_${at}) AS present_${at}`,
    `count(${value}) AS finite_${at}`,
    `${dialect.approximateDistinct(value)} AS distinct_${at}`,
    `min(${value}) AS least_${at}`,
    `max(${value}) AS most_${at}`,
    `avg(${value}) AS mean_${at}`,
    `${dialect.deviation(value)} AS deviation_${at}`,
  ];
}

function finiteFactsOf(row: Row, at: number): FiniteFacts {
  const present = numberOf(row, `present_${at}`) ?? 0;
  return {
    present,
    infinite: present - (numberOf(row, `finite_${at}`) ?? 0),
    distinct: numberOf(row, `distinct_${at}`) ?? 0,
    least: numberOf(row, `least_${at}`),
    most: numberOf(row, `most_${at}`),
    mean: numberOf(row, `mean_${at}`),
    deviation: numberOf(row, `deviation_${at}`),
  };
}

/** Measures deviations that are tiny beside how far their mean is from where squares were taken once more, around the mean. */
async function refineDeviations(
  engine: Engine,
  relation: Relation,
  columns: readonly Column[],
  facts: ReadonlyMap<string, ColumnFacts>,
  firstRows: ReadonlyMap<string, FirstRows>,
): Promise<void> {
  const { dialect } = engine;
  const doubtful = columns.filter(({ name }) => {
    const { mean, deviation, allFinite } = facts.get(name)!;
    const middle = allFinite ? firstRows.get(name)!.middle : 0;
    return mean !== null && deviation !== null && Math.abs(mean - middle) > FAR_OFF * deviation;
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

function numberOf(row: Row, name: string): number | null {
  const value = row[name];
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
