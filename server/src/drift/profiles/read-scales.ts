import { labelOf } from "../comparison/labels.ts";
import { numberSide } from "../comparison/number-feature.ts";
import type { Column, Engine, Relation, Value } from "../engine/engine.ts";
import { finiteNumber } from "../sql/finite-number.ts";
import type { NumberScale } from "./histogram.ts";
import { numberScale } from "./number-scale.ts";
import type { ProfiledFeature } from "./slot-profile.ts";
import type { SlotSource } from "./slot-source.ts";

/** Texts with so many different values are none that a histogram shows. */
export const MOST_CATEGORIES = 500;
/** Rows up to which the quantiles that bins are made by are exact; above, they are those of about so many rows drawn by this seed. */
const MOST_EXACT = 200_000;
const SAMPLE_ROWS = 20_000;
const SEED = 11;
const SHARES = [0.05, 0.95];

/** Where the numbers of a column lie. */
type Range = readonly [low: number, high: number];

/** How features are profiled whose bins are not given. What has no values, or too many categories, is not among them. */
export async function readScales(
  { engine, relation }: SlotSource,
  columns: readonly Column[],
  given: ReadonlyMap<string, ProfiledFeature>,
): Promise<Map<string, ProfiledFeature>> {
  const open = columns.filter(({ name }) => !given.has(name));
  const ofKind = (wanted: Column["kind"]) => open.filter(({ kind }) => kind === wanted);
  const scales = new Map([
    ...(await scalesOfFractions(engine, relation, ofKind("number"))),
    ...(await scalesOfWholeNumbers(engine, relation, ofKind("integer"))),
  ]);
  const distinct = new Map([
    ...(await countTexts(engine, relation, ofKind("text"))),
    ...(await countLabels(engine, relation, ofKind("labels"))),
  ]);
  const found = new Map<string, ProfiledFeature>();
  for (const { name, kind } of open) {
    const scale = scales.get(name);
    if (scale !== undefined) found.set(name, { name, kind: "number", scale });
    else if (kind === "boolean") found.set(name, { name, kind });
    else if (isFew(distinct.get(name) ?? 0)) found.set(name, { name, kind: kind === "labels" ? kind : "category" });
  }
  return found;
}

function isFew(distinct: number): boolean {
  return distinct > 0 && distinct < MOST_CATEGORIES;
}

/** By percentiles, for which a sample is enough; by the ends where these are one and the same. */
async function scalesOfFractions(
  engine: Engine,
  relation: Relation,
  columns: readonly Column[],
): Promise<Map<string, NumberScale>> {
  const finite = (column: Column) => finiteNumber(engine.dialect, numberSide(engine.dialect, relation, column).value);
  const percentiles = await readPercentiles(engine, relation, columns, finite);
  const unclear = columns.filter(({ name }) => !isWide(percentiles.get(name)));
  const ends = await readEnds(engine, relation, unclear, finite);
  const scales = new Map<string, NumberScale>();
  for (const { name } of columns) {
    const [low, high] = percentiles.get(name) ?? ends.get(name) ?? [];
    const [least, most] = ends.get(name) ?? [low, high];
    if (low !== undefined)
      scales.set(name, numberScale({ isInteger: false, least: least!, most: most!, low, high: high! }));
  }
  return scales;
}

function isWide(range: Range | undefined): boolean {
  return range !== undefined && range[1] > range[0];
}

/** Asked of the columns as they are: of these, Parquet knows the ends without a look at the rows. */
async function scalesOfWholeNumbers(
  engine: Engine,
  relation: Relation,
  columns: readonly Column[],
): Promise<Map<string, NumberScale>> {
  const ends = await readEnds(engine, relation, columns, ({ name }) => engine.dialect.identifier(name));
  const scales = new Map<string, NumberScale>();
  for (const [name, [least, most]] of ends)
    scales.set(name, numberScale({ isInteger: true, least, most, low: least, high: most }));
  return scales;
}

/** The 5th and the 95th percentile, by the columns' names; none of a column without numbers. */
async function readPercentiles(
  engine: Engine,
  { sql }: Relation,
  columns: readonly Column[],
  numberOf: (column: Column) => string,
): Promise<Map<string, Range>> {
  if (columns.length === 0) return new Map();
  const { dialect } = engine;
  const [counted] = await engine.query<{ rows: number }>(`SELECT count(*) AS rows FROM ${sql}`);
  const { rows } = counted!;
  const from = rows <= MOST_EXACT ? sql : dialect.sampleShare(sql, SAMPLE_ROWS / rows, SEED);
  const ranges = await measureEach(engine, from, columns, (column) => dialect.quantiles(numberOf(column), SHARES));
  return new Map(ranges.flatMap(([name, range]) => (Array.isArray(range) ? [[name, range as [number, number]]] : [])));
}

/** One measure of each column in one pass, with the columns' names; there must be a column. */
async function measureEach(
  engine: Engine,
  from: string,
  columns: readonly Column[],
  measureOf: (column: Column) => string,
): Promise<[string, Value | undefined][]> {
  const measured = columns.map((column, at) => `${measureOf(column)} AS measure_${at}`);
  const [row] = await engine.query(`SELECT ${measured.join(", ")} FROM ${from}`);
  return columns.map(({ name }, at) => [name, row![`measure_${at}`]]);
}

/** The least and the most value, by the columns' names; none of a column without numbers. */
async function readEnds(
  engine: Engine,
  { sql }: Relation,
  columns: readonly Column[],
  numberOf: (column: Column) => string,
): Promise<Map<string, Range>> {
  if (columns.length === 0) return new Map();
  const { dialect } = engine;
  const measured = columns.flatMap((column, at) => [
    `${dialect.double(`min(${numberOf(column)})`)} AS least_${at}`,
    `${dialect.double(`max(${numberOf(column)})`)} AS most_${at}`,
  ]);
  const [row] = await engine.query(`SELECT ${measured.join(", ")} FROM ${sql}`);
  return new Map(
    columns.flatMap(({ name }, at) => {
      const [least, most] = [row![`least_${at}`], row![`most_${at}`]];
      return typeof least === "number" && typeof most === "number" ? [[name, [least, most] as Range]] : [];
    }),
  );
}

/** About how many different texts there are, by the columns' names. */
async function countTexts(engine: Engine, { sql }: Relation, columns: readonly Column[]): Promise<Map<string, number>> {
  if (columns.length === 0) return new Map();
  const { dialect } = engine;
  const counts = await measureEach(engine, sql, columns, ({ name }) =>
    dialect.approximateDistinct(dialect.identifier(name)),
  );
  return new Map(counts.map(([name, count]) => [name, Number(count)]));
}

/** About how many different labels there are, by the columns' names. */
async function countLabels(
  engine: Engine,
  { sql }: Relation,
  columns: readonly Column[],
): Promise<Map<string, number>> {
  const { dialect } = engine;
  const counts = new Map<string, number>();
  for (const column of columns) {
    const [row] = await engine.query<{ different: number }>(
      `SELECT ${dialect.approximateDistinct("label")} AS different FROM (SELECT ${labelOf(dialect, column)} AS label FROM ${sql})`,
    );
    counts.set(column.name, row!.different);
  }
  return counts;
}
