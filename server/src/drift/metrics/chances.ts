import type { Column, Engine, Row } from "../engine/engine.ts";
import { GROUP, type Group, groupedRelation, groupKey, type LogColumns, readGrouped } from "./grouped.ts";

/** From this chance of yes on a row is taken for one. */
export const LEAST_YES = 0.5;

/** Whether a column of numbers holds chances: between 0 and 1, and not only these two. */
export async function holdsChances(engine: Engine, { relation }: LogColumns, prediction: Column): Promise<boolean> {
  if (prediction.kind !== "number") return false;
  const chance = engine.dialect.double(engine.dialect.identifier(prediction.name));
  const [row] = await engine.query<{ is_chance: boolean | null }>(
    `SELECT min(${chance}) >= 0 AND max(${chance}) <= 1 AND bool_or(${chance} > 0 AND ${chance} < 1) AS is_chance
      FROM ${relation.sql}`,
  );
  return row!.is_chance === true;
}

/**
 * The area under the ROC curve of each group, by {@link groupKey}; null of one that has no yes or no no. It is the share of pairs of a yes and a no in
 * which the yes has the higher chance, ties counted half (J. A. Hanley and B. J. McNeil, Radiology 143, 1982).
 * @param from a relation with `slot`, `version`, `chance`, and `yes`: 1 or 0, or between them how likely a row is a yes
 */
export async function areasUnderCurve(engine: Engine, from: string): Promise<Map<string, number | null>> {
  const chances = groupedRelation(from, { yes: "sum(yes)", no: "sum(1 - yes)" }, ["chance"]);
  const stacked = `(SELECT *, sum(no) OVER (PARTITION BY ${GROUP} ORDER BY chance) AS up_to FROM ${chances})`;
  const areas = `(SELECT ${GROUP}, sum(yes * (up_to - no / 2)) / nullif(sum(yes) * sum(no), 0) AS area FROM ${stacked} GROUP BY ${GROUP})`;
  const rows = await readGrouped<Row & Group & { area: number | null }>(engine, areas, ["area"]);
  return new Map(rows.map((row) => [groupKey(row), row.area]));
}
