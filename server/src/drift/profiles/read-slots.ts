import { numberSide } from "../comparison/number-feature.ts";
import type { Column, Relation, Value } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";
import { EMPTY } from "./histogram.ts";
import { addHistograms } from "./read-histograms.ts";
import type { FeatureProfile, Moments, ProfiledFeature, SlotProfile } from "./slot-profile.ts";
import type { SlotSource } from "./slot-source.ts";

const SLOT = "modelver_slot_start";

/** Slots by their starts, as they are being put together. */
type Slots = Map<
  string,
  { -readonly [Key in keyof SlotProfile]: SlotProfile[Key] } & { features: Record<string, FeatureProfile> }
>;

/** Reads what each slot holds, in order of time. */
export async function readSlots(
  source: SlotSource,
  columns: ReadonlyMap<string, Column>,
  features: readonly ProfiledFeature[],
  modelVersion: string | null,
): Promise<{ slots: SlotProfile[]; rowsWithoutTime: number }> {
  const { engine, relation, start } = source;
  const { dialect } = engine;
  const prepared = features.flatMap(({ name }, at) => prepare(dialect, relation, columns.get(name)!, at));
  const measured = features.flatMap(({ kind }, at) => measuresOf(dialect, kind, at));
  const rows = await engine.query(
    `SELECT ${[`${dialect.timeText(SLOT)} AS start`, "count(*) AS row_count", ...measured].join(", ")}
    FROM (SELECT ${[`${start} AS ${SLOT}`, ...prepared].join(", ")} FROM ${relation.sql}) GROUP BY ${SLOT} ORDER BY ${SLOT}`,
  );
  const slots: Slots = new Map();
  let rowsWithoutTime = 0;
  for (const row of rows) {
    const count = Number(row.row_count);
    if (row.start === null) {
      rowsWithoutTime = count;
      continue;
    }
    const own = Object.fromEntries(features.map((feature, at) => [feature.name, profileOf(row, at, count)]));
    slots.set(String(row.start), { start: String(row.start), rows: count, modelVersions: [], features: own });
  }
  if (slots.size > 0) await addHistograms(source, columns, features, slots);
  if (slots.size > 0 && modelVersion !== null) await addVersions(source, modelVersion, slots);
  return { slots: [...slots.values()], rowsWithoutTime };
}

/** A column as it is measured: what is not finite is taken out beforehand, once for all measures. */
function prepare(dialect: Dialect, relation: Relation, column: Column, at: number): string[] {
  const name = dialect.identifier(column.name);
  if (column.kind !== "number") return [`${name} AS value_${at}`, `${name} AS known_${at}`];
  const { value, known } = numberSide(dialect, relation, column);
  return [
    `CASE WHEN ${known} THEN ${value} END AS value_${at}`,
    `CASE WHEN NOT isnan(${value}) THEN 1 END AS known_${at}`,
  ];
}

function measuresOf(dialect: Dialect, kind: ProfiledFeature["kind"], at: number): string[] {
  const value = `value_${at}`;
  if (kind !== "number") return [`count(${value}) AS present_${at}`];
  return [
    `count(known_${at}) AS present_${at}`,
    `count(${value}) AS finite_${at}`,
    `avg(${value}) AS mean_${at}`,
    `${dialect.deviation(value)} AS deviation_${at}`,
    `min(${value}) AS least_${at}`,
    `max(${value}) AS most_${at}`,
  ];
}

function profileOf(row: Record<string, Value>, at: number, rows: number): FeatureProfile {
  const present = Number(row[`present_${at}`]);
  const finite = row[`finite_${at}`] === undefined ? present : Number(row[`finite_${at}`]);
  return { histogram: EMPTY, missing: rows - present, infinite: present - finite, moments: momentsOf(row, at) };
}

function momentsOf(row: Record<string, Value>, at: number): Moments | null {
  const [mean, deviation] = [row[`mean_${at}`], row[`deviation_${at}`]];
  if (typeof mean !== "number" || typeof deviation !== "number") return null;
  return { mean, deviation, least: Number(row[`least_${at}`]), most: Number(row[`most_${at}`]) };
}

async function addVersions(
  { engine, relation, start, hasTime }: SlotSource,
  column: string,
  slots: Slots,
): Promise<void> {
  const { dialect } = engine;
  const version = dialect.identifier(column);
  const rows = await engine.query<{ start: string; version: string }>(
    `SELECT DISTINCT ${dialect.timeText(start)} AS start, ${dialect.asText(version)} AS version
    FROM ${relation.sql} WHERE ${version} IS NOT NULL AND ${hasTime} ORDER BY start, version`,
  );
  for (const { start: of, version: value } of rows) {
    const slot = slots.get(of)!;
    slot.modelVersions = [...slot.modelVersions, value];
  }
}
