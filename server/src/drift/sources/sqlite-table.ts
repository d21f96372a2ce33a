import { closeSync, openSync, writeSync } from "node:fs";
import path from "node:path";
import type { Database } from "node-sqlite3-wasm";
import { readUndisturbed } from "../../registries/mlflow/database-snapshot.ts";
import { RegistryFailure } from "../../registries/registry-failure.ts";
import { DataFailure } from "../engine/engine.ts";

/** So much text is written at once. */
const PIECE = 256 * 1024;

/**
 * Writes a table of a SQLite database as JSON Lines, row by row; binary values are left out.
 * @param table null: the only one that there is
 * @throws {DataFailure} where the database or the table cannot be read
 */
export async function exportTable(file: string, table: string | null, lines: string): Promise<void> {
  try {
    await readUndisturbed(file, (database) => writeRows(database, file, table, lines));
  } catch (error) {
    throw error instanceof RegistryFailure ? new DataFailure(error.message, { cause: error }) : error;
  }
}

function writeRows(database: Database, file: string, wanted: string | null, lines: string): void {
  const table = tableOf(database, file, wanted);
  const output = openSync(lines, "w");
  const rows = database.prepare(`SELECT * FROM "${table.replaceAll('"', '""')}"`);
  try {
    let piece = "";
    for (const row of rows.iterate()) {
      piece += `${JSON.stringify(row, written)}\n`;
      if (piece.length < PIECE) continue;
      writeSync(output, piece);
      piece = "";
    }
    writeSync(output, piece);
  } finally {
    rows.finalize();
    closeSync(output);
  }
}

function written(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  return value instanceof Uint8Array ? null : value;
}

function tableOf(database: Database, file: string, wanted: string | null): string {
  const tables = database
    .all("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .map(({ name }) => String(name));
  const base = path.basename(file);
  if (wanted === null) {
    if (tables.length === 1) return tables[0]!;
    throw new DataFailure(`${file} has ${tables.length} tables: write ${base}#TABLE (${tables.join(", ")})`);
  }
  if (tables.includes(wanted)) return wanted;
  throw new DataFailure(`${file} has no table ${wanted} (${tables.join(", ")})`);
}
