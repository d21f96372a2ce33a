import type { Feature } from "../comparison/feature.ts";
import type { SlotDrift, SlotFeature } from "../drift-result.ts";
import type { Engine } from "../engine/engine.ts";
import type { LogColumns } from "../metrics/grouped.ts";
import { worstOf } from "../profiles/lights.ts";
import { jensenShannon, sharesOf } from "../statistics/distances.ts";
import { type BinnedFeature, binFeature } from "./binned-feature.ts";
import { lightOf } from "./light.ts";

/** Rows of each part of a feature. */
type PartCounts = Map<string, number>;

/**
 * The slots of the current data, each feature of each held against the reference: the Jensen-Shannon distance of the shares of twentieths of the
 * reference, of categories, or of lengths of texts.
 * @param log of the current data, with a time
 * @param advance is told how many features of how many are done
 */
export async function readSlots(
  engine: Engine,
  log: LogColumns & { time: string },
  features: readonly Feature[],
  advance: (done: number, total: number) => void = () => undefined,
): Promise<SlotDrift[]> {
  const slots = await readVersions(engine, log);
  for (const [at, feature] of features.entries()) {
    advance(at, features.length);
    const binned = await binFeature(engine, feature);
    if (binned === null) continue;
    const reference = await countReference(engine, feature, binned);
    const current = await countSlots(engine, { ...log, relation: feature.current.relation }, binned);
    for (const slot of slots.values())
      slot.features.push(judge(feature, reference, current.get(slot.start), slot.rows));
  }
  for (const slot of slots.values()) slot.light = worstOf(slot.features.map(({ light }) => light));
  return [...slots.values()];
}

/** The slots in their order, with the rows and versions of each. */
async function readVersions(engine: Engine, { relation, time, modelVersion, slot }: LogColumns & { time: string }) {
  const { dialect } = engine;
  const start = dialect.slotStart(slot, dialect.identifier(time));
  const version = modelVersion === null ? "NULL" : dialect.asText(dialect.identifier(modelVersion));
  const rows = await engine.query<{ start: string | null; version: string | null; rows: number }>(
    `SELECT ${dialect.timeText("slot")} AS start, version, count(*) AS rows
      FROM (SELECT ${start} AS slot, ${version} AS version FROM ${relation.sql})
      WHERE slot IS NOT NULL GROUP BY slot, version ORDER BY slot, rows DESC, version`,
  );
  const slots = new Map<string, SlotDrift>();
  for (const { start: key, version: own, rows: count } of rows) {
    const known: SlotDrift = slots.get(key!) ?? {
      start: key!,
      rows: 0,
      modelVersions: [],
      features: [],
      light: "green",
    };
    known.rows += count;
    if (own !== null) known.modelVersions.push(own);
    slots.set(key!, known);
  }
  return slots;
}

async function countReference(engine: Engine, { reference }: Feature, binned: BinnedFeature): Promise<PartCounts> {
  const rows = await engine.query<{ part: string; rows: number }>(
    `SELECT part, count(*) AS rows FROM (SELECT ${binned.part} AS part
      FROM (SELECT ${binned.valueOf("reference")} AS value FROM ${reference.relation.sql})) GROUP BY part`,
  );
  return new Map(rows.map(({ part, rows: count }) => [part, count]));
}

async function countSlots(
  engine: Engine,
  { relation, time, slot }: LogColumns & { time: string },
  binned: BinnedFeature,
): Promise<Map<string, PartCounts>> {
  const { dialect } = engine;
  const start = dialect.slotStart(slot, dialect.identifier(time));
  const rows = await engine.query<{ start: string | null; part: string; rows: number }>(
    `SELECT ${dialect.timeText("slot")} AS start, part, count(*) AS rows FROM (SELECT slot, ${binned.part} AS part
      FROM (SELECT ${start} AS slot, ${binned.valueOf("current")} AS value FROM ${relation.sql}))
      WHERE slot IS NOT NULL GROUP BY slot, part`,
  );
  const slots = new Map<string, PartCounts>();
  for (const { start: key, part, rows: count } of rows) {
    slots.set(key!, (slots.get(key!) ?? new Map<string, number>()).set(part, count));
  }
  return slots;
}

function judge(
  { name, reference: { facts } }: Feature,
  reference: PartCounts,
  current: PartCounts | undefined,
  slotRows: number,
): SlotFeature {
  if (current === undefined) return { name, light: "green", distance: null };
  const parts = [...new Set([...reference.keys(), ...current.keys()])];
  const [before, after] = [reference, current].map((counts) => parts.map((part) => counts.get(part) ?? 0));
  const distance = jensenShannon(sharesOf(before!), sharesOf(after!));
  const { rows, spread = { worth: rows, size: 1 } } = facts;
  // Slots have about as many labels a row as the reference.
  const worth = { slot: (slotRows * spread.worth) / rows, reference: spread.worth };
  return { name, light: lightOf(distance, worth, parts.length / spread.size), distance };
}
