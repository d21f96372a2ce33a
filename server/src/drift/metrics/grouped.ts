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

/** The rows that a measure is of: all, those of a slot, or those of a version. */
export interface Group {
  /** ISO 8601 in UTC; null: of all slots. */
  slot: string | null;
  /** Null: of all versions. */
  modelVersion: string | null;
}

/** One row of {@link readGroups}. */
export type GroupRow = Row & Group;

/**
 * Measures groups of rows in one pass over them: all together, each slot and each version.
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
export async function measureGroups(
  engine: Engine,
  from: string,
  measures: Readonly<Record<string, string>>,
  keys: readonly string[] = [],
): Promise<GroupRow[]> {
  const sets = [[], ["slot"], ["version"]].map((set) => `(${[...set, ...keys].join(", ")})`);
  const sql = `SELECT grouping(slot) AS all_slots, grouping(version) AS all_versions,
    ${engine.dialect.timeText("slot")} AS slot, version AS "modelVersion", ${[...keys, named(measures)].join(", ")}
    FROM ${from} GROUP BY GROUPING SETS (${sets.join(", ")}) ORDER BY all_slots DESC, all_versions DESC, slot, version`;
  const rows = await engine.query<GroupRow & { all_slots: number; all_versions: number }>(sql);
  // Rows without a time or version belong to no slot or version, as all do where the log has no such column.
  return rows.filter(({ all_slots: slots, all_versions: versions, slot, modelVersion }) => {
    return (slots === 1 || slot !== null) && (versions === 1 || modelVersion !== null);
  });
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
