import { numberSide } from "../comparison/number-feature.ts";
import type { Column, Relation, Value } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";
import type { NumberScale } from "./histogram.ts";
import { numberScale } from "./number-scale.ts";
import type { ProfiledFeature } from "./slot-profile.ts";
import type { SlotSource } from "./slot-source.ts";

/** Texts with so many different values are none that a histogram shows. */
export const MOST_CATEGORIES = 500;
/** Rows up to which the quantiles that bins are made by are exact. */
const MOST_EXACT = 200_000;
const SHARES = [0.05, 0.95];

/** How features are profiled whose bins are not given: one pass. What has no values, or too many categories, is not among them. */
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
  const isExact = counted!.rows <= MOST_EXACT;
  const measured = open.flatMap((column, at) => rangeOf(dialect, relation, column, at, isExact));
  const [row] = await engine.query(`SELECT ${measured.join(", ")} FROM ${relation.sql}`);
  for (const [at, { name, kind }] of open.entries()) {
    if (kind === "boolean") found.set(name, { name, kind });
    else if (kind === "text") {
      const distinct = Number(row![`distinct_${at}`]);
      if (distinct > 0 && distinct < MOST_CATEGORIES) found.set(name, { name, kind: "category" });
    } else {
      const scale = scaleOf(row!, at, kind === "integer");
      if (scale !== null) found.set(name, { name, kind: "number", scale });
    }
  }
  return found;
}

function rangeOf(dialect: Dialect, relation: Relation, column: Column, at: number, isExact: boolean): string[] {
  const { name, kind } = column;
  if (kind === "boolean") return [`count(${dialect.identifier(name)}) AS distinct_${at}`];
  if (kind === "text") return [`${dialect.approximateDistinct(dialect.identifier(name))} AS distinct_${at}`];
  const { value, known } = numberSide(dialect, relation, column);
  const finite = `CASE WHEN ${known} THEN ${value} END`;
  const extremes = [`min(${finite}) AS least_${at}`, `max(${finite}) AS most_${at}`];
  if (kind === "integer") return extremes;
  const quantiles = isExact ? dialect.quantiles(finite, SHARES) : dialect.approximateQuantiles(finite, SHARES);
  return [...extremes, `${quantiles} AS quantiles_${at}`];
}

function scaleOf(row: Record<string, Value>, at: number, isInteger: boolean): NumberScale | null {
  const [least, most] = [row[`least_${at}`], row[`most_${at}`]];
  if (typeof least !== "number" || typeof most !== "number") return null;
  const quantiles = row[`quantiles_${at}`];
  const [low, high] = Array.isArray(quantiles) ? (quantiles as [number, number]) : [least, most];
  return numberScale({ isInteger, least, most, low, high });
}
