import { numberSide } from "../comparison/number-feature.ts";
import type { Column, Relation, Row } from "../engine/engine.ts";
import type { Dialect } from "../sql/dialect.ts";
import { finiteNumber } from "../sql/finite-number.ts";
import { EMPTY, totalOf } from "./histogram.ts";
import { type CountedSlot, type CountedSlots, readHistograms } from "./read-histograms.ts";
import { NO_STRAYS, type NumberFeature, readStrays, type Strays, withStrays } from "./read-strays.ts";
import type { FeatureProfile, Moments, ProfiledFeature, SlotProfile } from "./slot-profile.ts";
import type { SlotSource } from "./slot-source.ts";

const SLOT = "modelver_slot_start";
const NOTHING: CountedSlot = { histogram: EMPTY, outside: 0 };

/** What is read of slots. */
export interface SlotWish {
  /** The column of the model's version; null where there is none. */
  modelVersion: string | null;
  /** Whether moments are measured, which nothing but a file of profiles keeps. */
  wantsMoments: boolean;
}

/** What is read of a feature, all slots together. */
interface ReadFeature {
  feature: ProfiledFeature;
  counted: CountedSlots;
  /** Of numbers some of which are in no bin, by the slots' starts. */
  strays: ReadonlyMap<string, Strays> | undefined;
}

/** Reads what each slot holds, in order of time. */
export async function readSlots(
  source: SlotSource,
  columns: ReadonlyMap<string, Column>,
  features: readonly ProfiledFeature[],
  { modelVersion, wantsMoments }: SlotWish,
): Promise<{ slots: SlotProfile[]; rowsWithoutTime: number }> {
  const counted = await readHistograms(source, columns, features);
  const all = await readRows(source, columns, features, counted, wantsMoments);
  const rows = all.filter(({ start }) => start !== null);
  const withoutTime = all.find(({ start }) => start === null);
  const strays = await readStrays(source, columns, straying(features, counted, rows));
  const read = features.map((feature) => ({
    feature,
    counted: counted.get(feature.name)!,
    strays: strays.get(feature.name),
  }));
  const versions = modelVersion === null || rows.length === 0 ? new Map() : await readVersions(source, modelVersion);
  const slots = rows.map((row) => slotOf(row, read, versions.get(String(row.start)) ?? []));
  return { slots, rowsWithoutTime: Number(withoutTime?.row_count ?? 0) };
}

/** A row for each slot, in order of time: its rows, what numbers have of values where some are in no bin, and moments. */
async function readRows(
  { engine, relation, start }: SlotSource,
  columns: ReadonlyMap<string, Column>,
  features: readonly ProfiledFeature[],
  counted: ReadonlyMap<string, CountedSlots>,
  wantsMoments: boolean,
): Promise<Row[]> {
  const { dialect } = engine;
  const prepared: string[] = [];
  const measured: string[] = [];
  for (const [at, { name, kind }] of features.entries()) {
    if (kind !== "number") continue;
    const hasOutside = [...counted.get(name)!.values()].some(({ outside }) => outside > 0);
    const number = measuredNumber(dialect, relation, columns.get(name)!, hasOutside);
    if (hasOutside) measured.push(`count(filled_${at}) AS filled_${at}`);
    if (wantsMoments) measured.push(...momentsOf(dialect, at));
    if (hasOutside) prepared.push(`${dialect.identifier(name)} AS filled_${at}`);
    if (wantsMoments) prepared.push(`${number} AS value_${at}`);
  }
  return engine.query(
    `SELECT ${[`${dialect.timeText(SLOT)} AS start`, "count(*) AS row_count", ...measured].join(", ")}
    FROM (SELECT ${[`${start} AS ${SLOT}`, ...prepared].join(", ")} FROM ${relation.sql}) GROUP BY ${SLOT} ORDER BY ${SLOT}`,
  );
}

/** A number as it is measured; where all are in bins, all are finite. */
function measuredNumber(dialect: Dialect, relation: Relation, column: Column, mayBeInfinite: boolean): string {
  const { value } = numberSide(dialect, relation, column);
  return mayBeInfinite ? finiteNumber(dialect, value) : value;
}

function momentsOf(dialect: Dialect, at: number): string[] {
  const value = `value_${at}`;
  return [
    `avg(${value}) AS mean_${at}`,
    `${dialect.deviation(value)} AS deviation_${at}`,
    `min(${value}) AS least_${at}`,
    `max(${value}) AS most_${at}`,
  ];
}

/** Features of numbers of which slots have more values than their bins. */
function straying(
  features: readonly ProfiledFeature[],
  counted: ReadonlyMap<string, CountedSlots>,
  rows: readonly Row[],
): NumberFeature[] {
  return features.filter((feature, at): feature is NumberFeature => {
    if (feature.kind !== "number") return false;
    return rows.some((row) => {
      const filled = row[`filled_${at}`];
      const known = counted.get(feature.name)!.get(String(row.start))?.histogram ?? EMPTY;
      return filled !== undefined && Number(filled) > totalOf(known);
    });
  });
}

function slotOf(row: Row, read: readonly ReadFeature[], modelVersions: readonly string[]): SlotProfile {
  const [start, rows] = [String(row.start), Number(row.row_count)];
  const profiles = read.map(({ feature, counted, strays }, at): [string, FeatureProfile] => {
    const { histogram, outside } = counted.get(start) ?? NOTHING;
    const own = strays?.get(start) ?? NO_STRAYS;
    const missing = outside - own.infinite - own.below - own.above;
    return [
      feature.name,
      {
        histogram: withStrays(histogram, own),
        missing,
        infinite: own.infinite,
        moments: momentsIn(row, at),
      },
    ];
  });
  return { start, rows, modelVersions, features: Object.fromEntries(profiles) };
}

function momentsIn(row: Row, at: number): Moments | null {
  const [mean, deviation] = [row[`mean_${at}`], row[`deviation_${at}`]];
  if (typeof mean !== "number" || typeof deviation !== "number") return null;
  return { mean, deviation, least: Number(row[`least_${at}`]), most: Number(row[`most_${at}`]) };
}

/** The versions of the model in each slot, in ascending order. */
async function readVersions(
  { engine, relation, start, hasTime }: SlotSource,
  column: string,
): Promise<Map<string, string[]>> {
  const { dialect } = engine;
  const version = dialect.identifier(column);
  const rows = await engine.query<{ start: string; version: string }>(
    `SELECT DISTINCT ${dialect.timeText(start)} AS start, ${dialect.asText(version)} AS version
    FROM ${relation.sql} WHERE ${version} IS NOT NULL AND ${hasTime} ORDER BY start, version`,
  );
  const versions = new Map<string, string[]>();
  for (const { start: of, version: value } of rows) versions.set(of, [...(versions.get(of) ?? []), value]);
  return versions;
}
