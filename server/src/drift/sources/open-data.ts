import path from "node:path";
import type { DuckdbEngine } from "../engine/duckdb-engine.ts";
import { type Column, DataFailure, type Relation } from "../engine/engine.ts";
import { type DataFile, findData } from "./data-files.ts";
import type { DataFormat } from "./data-format.ts";
import { findLabelLists, type TypedColumn } from "./label-lists.ts";
import { exportTable } from "./sqlite-table.ts";

/** Texts that stand for a missing value in CSV, as pandas writes and reads them. */
const MISSING = ["", "NA", "N/A", "NaN", "nan", "NULL", "null", "None"];

/** Text files are parsed once, into a table; Parquet is read where it lies, as often as it is asked. */
const IS_LOADED: Record<DataFormat, boolean> = { csv: true, tsv: true, jsonl: true, sqlite: true, parquet: false };

/**
 * Opens data as a relation. Files with different columns are laid together by their names; what a file lacks is missing there.
 * @param name of the table or view that is made for it
 * @param names files, folders and globs
 * @param root what relative names are relative to
 * @throws {DataFailure} where a name stands for nothing, or a file cannot be read
 */
export async function openData(
  engine: DuckdbEngine,
  name: string,
  names: readonly string[],
  root: string,
): Promise<Relation> {
  const files = await findData(engine, names, root);
  const title = names.join(", ");
  try {
    return await layTogether(engine, name, files, title);
  } catch (error) {
    throw error instanceof DataFailure ? new DataFailure(`${title}: ${error.message}`, { cause: error }) : error;
  }
}

async function layTogether(
  engine: DuckdbEngine,
  name: string,
  files: readonly DataFile[],
  title: string,
): Promise<Relation> {
  const parts: string[] = [];
  for (const format of new Set(files.map((file) => file.format))) {
    const own = files.filter((file) => file.format === format);
    const paths = format === "sqlite" ? await exportTables(engine, name, own) : own.map((file) => file.path);
    parts.push(await openFormat(engine, `${name}_${format}`, format === "sqlite" ? "jsonl" : format, paths));
  }
  const sql = engine.dialect.identifier(name);
  const together = parts.map((part) => `SELECT * FROM ${part}`).join(" UNION ALL BY NAME ");
  await engine.run(`CREATE OR REPLACE VIEW ${sql} AS ${together}`);
  const columns = await columnsOf(engine, sql);
  const lists = await findLabelLists(engine, sql, columns);
  if (lists.size === 0) return { sql, title, columns: columns.map(untyped) };
  const read = [...lists].map(([column, list]) => `${list} AS ${engine.dialect.identifier(column)}`);
  await engine.run(`CREATE OR REPLACE VIEW ${sql} AS SELECT * REPLACE (${read.join(", ")}) FROM (${together})`);
  return { sql, title, columns: (await columnsOf(engine, sql)).map(untyped) };
}

/** A table or view over files of one format. */
async function openFormat(
  engine: DuckdbEngine,
  name: string,
  format: Exclude<DataFormat, "sqlite">,
  paths: readonly string[],
): Promise<string> {
  const sql = engine.dialect.identifier(name);
  const what = IS_LOADED[format] ? "TABLE" : "VIEW";
  const make = (looks: string) =>
    engine.run(`CREATE OR REPLACE ${what} ${sql} AS SELECT * FROM ${reading(engine, format, paths, looks)}`);
  try {
    await make("");
  } catch (error) {
    // The types were guessed from the beginning; a column that changes its mind later asks for a look at everything.
    if (!IS_LOADED[format] || !(error instanceof DataFailure)) throw error;
    await make(", sample_size = -1");
  }
  return sql;
}

function reading(
  { dialect }: DuckdbEngine,
  format: Exclude<DataFormat, "sqlite">,
  paths: readonly string[],
  looks: string,
): string {
  const files = `[${paths.map((each) => dialect.text(literalPath(each))).join(", ")}]`;
  const missing = `[${MISSING.map((each) => dialect.text(each)).join(", ")}]`;
  switch (format) {
    case "parquet":
      return `read_parquet(${files}, union_by_name = true)`;
    case "jsonl":
      return `read_json(${files}, format = 'newline_delimited', union_by_name = true${looks})`;
    case "csv":
      return `read_csv(${files}, header = true, nullstr = ${missing}, union_by_name = true${looks})`;
    case "tsv":
      return `read_csv(${files}, header = true, delim = '\t', nullstr = ${missing}, union_by_name = true${looks})`;
  }
}

/** A path of which no character is a glob's: in brackets, each stands for itself. */
function literalPath(file: string): string {
  return file.replace(/[*?[]/g, "[$&]");
}

async function exportTables(engine: DuckdbEngine, name: string, files: readonly DataFile[]): Promise<string[]> {
  const exported: string[] = [];
  for (const [at, { path: file, table }] of files.entries()) {
    const lines = path.join(engine.folder, `${name}-${at}.jsonl`);
    await exportTable(file, table, lines);
    exported.push(lines);
  }
  return exported;
}

async function columnsOf(engine: DuckdbEngine, relation: string): Promise<TypedColumn[]> {
  const rows = await engine.query<{ column_name: string; column_type: string }>(`DESCRIBE SELECT * FROM ${relation}`);
  return rows.map(({ column_name: name, column_type: type }) => ({
    name,
    type,
    kind: engine.dialect.kindOf(type),
  }));
}

function untyped({ name, kind }: TypedColumn): Column {
  return { name, kind };
}
