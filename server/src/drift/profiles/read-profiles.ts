import { type Column, DataFailure, type Engine, type Relation } from "../engine/engine.ts";
import type { SlotUnit } from "../sql/dialect.ts";
import { MOST_CATEGORIES, readScales } from "./read-scales.ts";
import { readSlots } from "./read-slots.ts";
import type { ProfiledFeature, Profiles } from "./slot-profile.ts";
import type { SlotSource } from "./slot-source.ts";

/** What is to be profiled. */
export interface ProfileWish {
  relation: Relation;
  /** The column of time. */
  time: string;
  slot: SlotUnit;
  /** Null: all but {@link ignored}. */
  features: readonly string[] | null;
  ignored: readonly string[];
  /** The column of the model's version; null where there is none. */
  modelVersion: string | null;
  /** Features whose bins are given, as of an earlier profile or of the reference. */
  known: readonly ProfiledFeature[];
  /** Whether moments are measured too, which nothing but a file of profiles keeps. */
  wantsMoments: boolean;
}

/** Profiles, and what could not be profiled. */
export interface ReadProfiles {
  profiles: Profiles;
  /** Rows without a time: they are in no slot. */
  rowsWithoutTime: number;
  /** Features that were left out, with the reason. */
  left: { name: string; reason: string }[];
}

/**
 * Reads the profiles of data: a sample for how numbers fall into bins, one pass over every few features for their histograms, and one for
 * what else each slot holds. Rows may come in any order.
 * @throws {DataFailure} where there is no such time column, or no row has a time
 */
export async function readProfiles(engine: Engine, wish: ProfileWish): Promise<ReadProfiles> {
  const { dialect } = engine;
  const time = wish.relation.columns.find(({ name }) => name === wish.time);
  if (time === undefined || time.kind !== "time") {
    const found = time === undefined ? "there is none" : "it holds no times";
    throw new DataFailure(`${wish.relation.title}: slots need the column of time ${wish.time}, and ${found}`);
  }
  const source: SlotSource = {
    engine,
    relation: wish.relation,
    start: dialect.slotStart(wish.slot, dialect.identifier(wish.time)),
    hasTime: `${dialect.identifier(wish.time)} IS NOT NULL`,
  };
  const left: ReadProfiles["left"] = [];
  const columns = columnsOf(wish, left);
  const features = await featuresOf(source, columns, wish.known, left);
  const { slots, rowsWithoutTime } = await readSlots(source, columns, features, wish);
  if (slots.length === 0) throw new DataFailure(`${wish.relation.title}: no row has a time in ${wish.time}`);
  return { profiles: { slot: wish.slot, features, slots }, rowsWithoutTime, left };
}

function columnsOf(
  { relation, features, ignored, time, modelVersion }: ProfileWish,
  left: ReadProfiles["left"],
): Map<string, Column> {
  const columns = new Map<string, Column>();
  const none = new Set([...ignored, time, modelVersion]);
  for (const column of relation.columns) {
    const { name, kind } = column;
    if (features === null ? none.has(name) : !features.includes(name)) continue;
    if (kind === "time") left.push({ name, reason: "a date-time moves by itself" });
    else if (kind === "vector" || kind === "other") left.push({ name, reason: "neither numbers nor categories" });
    else columns.set(name, column);
  }
  for (const name of features ?? []) {
    if (!relation.columns.some((column) => column.name === name)) left.push({ name, reason: "no such column" });
  }
  return columns;
}

async function featuresOf(
  source: SlotSource,
  columns: Map<string, Column>,
  known: readonly ProfiledFeature[],
  left: ReadProfiles["left"],
): Promise<ProfiledFeature[]> {
  const given = new Map(known.map((feature) => [feature.name, feature]));
  const scales = await readScales(source, [...columns.values()], given);
  const features: ProfiledFeature[] = [];
  for (const [name, { kind }] of columns) {
    const feature = given.get(name) ?? scales.get(name);
    if (feature === undefined || isOfKind(feature, kind)) {
      if (feature !== undefined) features.push(feature);
    } else {
      left.push({ name, reason: `it held ${feature.kind} values before` });
      columns.delete(name);
    }
  }
  for (const [name] of columns) {
    if (features.some((feature) => feature.name === name)) continue;
    left.push({ name, reason: `no values, or ${MOST_CATEGORIES} different values and more` });
    columns.delete(name);
  }
  return features;
}

function isOfKind({ kind }: ProfiledFeature, column: Column["kind"]): boolean {
  if (kind === "number") return column === "number" || column === "integer";
  return column === (kind === "category" ? "text" : kind);
}
