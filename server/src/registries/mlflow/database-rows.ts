import type { Database, SQLiteValue } from "node-sqlite3-wasm";

/** A row of a table; which columns there are hangs on the MLflow that made it. */
export type Row = Record<string, SQLiteValue | undefined>;

/** MLflow keeps what was there before it knew workspaces, and what names none, in this one. */
const DEFAULT_WORKSPACE = "default";

/** The names of the tables. */
export function tablesOf(database: Database): Set<string> {
  const rows = database.all("SELECT name FROM sqlite_master WHERE type = 'table'") as Row[];
  return new Set(rows.map(({ name }) => String(name)));
}

/**
 * The rows of a table, as far as they belong to the workspace that a server shows unasked; none where there is no such table.
 * @param table one of this program's own words
 */
export function rowsOf(database: Database, tables: ReadonlySet<string>, table: string): Row[] {
  if (!tables.has(table)) return [];
  const rows = database.all(`SELECT * FROM ${table}`) as Row[];
  return rows.filter(({ workspace = DEFAULT_WORKSPACE }) => workspace === DEFAULT_WORKSPACE);
}

/** The rows of one run. */
export function rowsOfRun(database: Database, tables: ReadonlySet<string>, table: string, runId: string): Row[] {
  return tables.has(table) ? (database.all(`SELECT * FROM ${table} WHERE run_uuid = ?`, [runId]) as Row[]) : [];
}

/** A text that says something; null where there is none. */
export function textOf(value: SQLiteValue | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** A whole number, such as a time; null where there is none. */
export function numberOf(value: SQLiteValue | undefined): number | null {
  const number = typeof value === "bigint" ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) ? number : null;
}

/** `key` and `value` of rows. */
export function pairsOf(rows: readonly Row[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ key, value }) => [String(key), String(value ?? "")]));
}
