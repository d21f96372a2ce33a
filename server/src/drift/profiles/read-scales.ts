import { numberSide } from "../comparison/number-feature.ts";
import type { Column, Engine, Relation, Value } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";
import type { NumberScale } from "./histogram.ts";
import { numberScale } from "./number-scale.ts";
import type { ProfiledFeature } from "./slot-profile.ts";
import type { SlotSource } from "./slot-source.ts";

/** Texts with so many different values are none that a histogram shows. */
export const MOST_CATEGORIES = 500;
/** Rows up to which the quantiles that bins are made by are exact; above, they are those of so many rows drawn by this seed. */
const MOST_EXACT = 200_000;
const SAMPLE_ROWS = 50_000;
const SEED = 11;
const SHARES = [0.05, 0.95];

/** How features are profiled whose bins are not given: one pass, and one over a sample. What has no values, or too many categories, is not among them. */
export async function readScales(
  { engine, relation }: SlotSource,
  columns: readonly Column[],
  given: ReadonlyMap<string, ProfiledFeature>,
): Promise<Map<string, ProfiledFeature>> {
  const { dialect } = engine;
  const open = columns.filter(({ name }) => !given.has(name));
  const found = new Map<string, ProfiledFeature>();
  if (open.length === 0) return found;
  const [counted] = await engine.query<{ rows: number }>(`SELECT count(*) AS rows FROM ${relation.sql}`);
  const sample = counted!.rows <= MOST_EXACT ? relation.sql : dialect.sample(relation.sql, SAMPLE_ROWS, SEED);
  const prepared = open.map((column, at) => `${lookedAt(dialect, relation, column)} AS value_${at}`).join(", ");
  const [row] = await engine.query(
    `SELECT ${open.flatMap((column, at) => rangeOf(dialect, column, at)).join(", ")}
    FROM (SELECT ${prepared} FROM ${relation.sql})`,
  );
  const quantiles = await readQuantiles(engine, open, `(SELECT ${prepared} FROM ${sample})`);
  for (const [at, { name, kind }] of open.entries()) {
    if (kind === "boolean") found.set(name, { name, kind });
    else if (kind === "text") {
      const distinct = Number(row![`distinct_${at}`]);
      if (distinct > 0 && distinct < MOST_CATEGORIES) found.set(name, { name, kind: "category" });
    } else {
      const scale = scaleOf(row!, at, kind === "integer", quantiles.get(at));
      if (scale !== null) found.set(name, { name, kind: "number", scale });
    }
  }
  return found;
}

/** A column as it is looked at: of numbers, those that are finite. */
function lookedAt(dialect: Dialect, relation: Relation, column: Column): string {
  if (column.kind !== "number" && column.kind !== "integer") return dialect.identifier(column.name);
  const { value, known } = numberSide(dialect, relation, column);
  return `CASE WHEN ${known} THEN ${value} END`;
}

function rangeOf(dialect: Dialect, { kind }: Column, at: number): string[] {
  const value = `value_${at}`;
  if (kind === "boolean") return [`count(${value}) AS distinct_${at}`];
  if (kind === "text") return [`${dialect.approximateDistinct(value)} AS distinct_${at}`];
  return [`min(${value}) AS least_${at}`, `max(${value}) AS most_${at}`];
}

/** The percentiles of fractions, by the columns' places. */
async function readQuantiles(engine: Engine, columns: readonly Column[], from: string): Promise<Map<number, Value>> {
  const fractions = columns.flatMap(({ kind }, at) => (kind === "number" ? [at] : []));
  if (fractions.length === 0) return new Map();
  const measured = fractions.map((at) => `${engine.dialect.quantiles(`value_${at}`, SHARES)} AS quantiles_${at}`);
  const [row] = await engine.query(`SELECT ${measured.join(", ")} FROM ${from}`);
  return new Map(fractions.map((at) => [at, row![`quantiles_${at}`]!]));
}

function scaleOf(row: Record<string, Value>, at: number, isInteger: boolean, quantiles?: Value): NumberScale | null {
  const [least, most] = [row[`least_${at}`], row[`most_${at}`]];
  if (typeof least !== "number" || typeof most !== "number") return null;
  const [low, high] = Array.isArray(quantiles) ? (quantiles as [number, number]) : [least, most];
  return numberScale({ isInteger, least, most, low, high });
}
