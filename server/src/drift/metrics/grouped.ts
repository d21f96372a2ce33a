import type { Engine, Relation, Row } from "../engine/engine.ts";
import type { SlotUnit } from "../sql/dialect.ts";

/** How the rows of a model's log are told apart: by slots of time, and by the version that served. */
export interface LogColumns {
  relation: Relation;
  /** Names of columns; null where the data has none. */
  time: string | null;
  modelVersion: string | null;
  slot: SlotUnit;
}

/** The rows that a measure is of: all, those of a slot, those of a version, or those of a version in a slot. */
export interface Group {
  /** ISO 8601 in UTC; null: of all slots. */
  slot: string | null;
  /** Null: of all versions. */
  modelVersion: string | null;
}

/** One row of {@link readGroups}. */
export type GroupRow = Row & Group & { rows: number };

/**
 * Measures groups of rows in one pass over them: all together, each slot, each version, and each version in each slot.
 * @param columns expressions over the log, by the names that measures and keys know them by; rows where one is null are left out
 * @param measures aggregates over these columns, by name
 * @param keys of the columns, those that groups are cut down to further
 */
export async function readGroups(
  engine: Engine,
  log: LogColumns,
  columns: Readonly<Record<string, string>>,
  measures: Readonly<Record<string, string>>,
  keys: readonly string[] = [],
): Promise<GroupRow[]> {
  const from = `(SELECT ${groupColumns(engine, log)}, ${named(columns)} FROM ${log.relation.sql})`;
  const known = Object.keys(columns).map((name) => `${name} IS NOT NULL`);
  return measureGroups(engine, `(SELECT * FROM ${from} WHERE ${known.join(" AND ")})`, measures, keys);
}

/** The same over a relation that has the columns `slot` and `version` already. */
export function measureGroups(
  engine: Engine,
  from: string,
  measures: Readonly<Record<string, string>>,
  keys: readonly string[] = [],
): Promise<GroupRow[]> {
  const columns = [...keys, "rows", ...Object.keys(measures)];
  return readGrouped<GroupRow>(engine, groupedRelation(from, measures, keys), columns);
}

/**
 * Columns of a relation that is grouped, all rows first, then slots and versions in order.
 * @param grouped a relation that has {@link GROUP}
 */
export function readGrouped<Found extends Row & Group>(
  engine: Engine,
  grouped: string,
  columns: readonly string[],
): Promise<Found[]> {
  const { dialect } = engine;
  return engine.query<Found>(
    `SELECT ${dialect.timeText("slot")} AS slot, version AS "modelVersion", ${columns.join(", ")} FROM ${grouped} AS grouped
      ORDER BY all_slots DESC, all_versions DESC, grouped.slot, version`,
  );
}

/** The columns by which rows of {@link groupedRelation} belong to a group. */
export const GROUP = "all_slots, all_versions, slot, version";

/** A relation with {@link GROUP}, keys, `rows` and measures: a row for each group and each combination of keys in it. */
export function groupedRelation(
  from: string,
  measures: Readonly<Record<string, string>>,
  keys: readonly string[] = [],
): string {
  const sets = [[], ["slot"], ["version"], ["slot", "version"]].map((set) => `(${[...set, ...keys].join(", ")})`);
  // Rows without a time or version belong to no slot or version, as all do where the log has no such column.
  return `(SELECT grouping(slot) AS all_slots, grouping(version) AS all_versions, slot, version,
      ${[...keys, "count(*) AS rows", named(measures)].join(", ")}
    FROM ${from} GROUP BY GROUPING SETS (${sets.join(", ")})
    HAVING (grouping(slot) = 1 OR slot IS NOT NULL) AND (grouping(version) = 1 OR version IS NOT NULL))`;
}

/** What a row says of its group. */
export function groupOf({ slot, modelVersion, rows }: GroupRow): Group & { rows: number } {
  return { slot, modelVersion, rows };
}

/** What tells a group from others. */
export function groupKey({ slot, modelVersion }: Group): string {
  return `${slot} ${modelVersion}`;
}

/** `slot` and `version` as columns of a log; null where it has none. */
export function groupColumns({ dialect }: Engine, { time, modelVersion, slot }: LogColumns): string {
  const start = time === null ? "CAST(NULL AS TIMESTAMP)" : dialect.slotStart(slot, dialect.identifier(time));
  const version = modelVersion === null ? "NULL" : dialect.identifier(modelVersion);
  return `${start} AS slot, ${dialect.asText(version)} AS version`;
}

function named(expressions: Readonly<Record<string, string>>): string {
  return Object.entries(expressions)
    .map(([name, expression]) => `${expression} AS ${name}`)
    .join(", ");
}
