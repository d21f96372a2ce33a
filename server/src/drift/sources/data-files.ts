import type { Dirent, Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { DataFailure, type Engine } from "../engine/engine.ts";
import { DATA_ENDINGS, type DataFormat, dataFormat } from "./data-format.ts";

/** A file of data. */
export interface DataFile {
  /** Absolute. */
  path: string;
  format: DataFormat;
  /** Of a database: the table, where one is named. */
  table: string | null;
}

/** `predictions.db#log` is a table of a database. */
const TABLE = /^(.+\.(?:db|sqlite|sqlite3))#(.+)$/i;
const GLOB = /[*?[]/;

/**
 * The files that some names stand for: files, folders (with all data below them, but for what is hidden), and globs. A name that
 * exists is that file, whatever is in it; the rest of what has `*`, `?` or `[` is a glob.
 * @param root what relative names are relative to
 * @throws {DataFailure} where a name stands for nothing, or for what is no data
 */
export async function findData(engine: Engine, names: readonly string[], root: string): Promise<DataFile[]> {
  const found: DataFile[] = [];
  for (const name of names) {
    const files = await findNamed(engine, name, root);
    if (files.length === 0) throw new DataFailure(`${name}: no data there (${DATA_ENDINGS})`);
    found.push(...files);
  }
  const known = new Map(found.map((file) => [`${file.path}#${file.table}`, file]));
  return [...known.values()];
}

async function findNamed(engine: Engine, name: string, root: string): Promise<DataFile[]> {
  const whole = path.resolve(root, name);
  const status = await statusOf(whole);
  if (status?.isDirectory()) return findInFolder(whole);
  if (status !== null) return [namedFile(name, whole, null)];
  const [, file, table] = TABLE.exec(whole) ?? [];
  if (file !== undefined && (await statusOf(file)) !== null) return [namedFile(name, file, table!)];
  if (!GLOB.test(name)) throw new DataFailure(`${name}: no such file or folder`);
  const { dialect } = engine;
  const rows = await engine.query<{ file: string }>(`SELECT file FROM glob(${dialect.text(whole)}) ORDER BY file`);
  return rows.flatMap(({ file }) => knownFile(file));
}

async function findInFolder(folder: string): Promise<DataFile[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const below = await Promise.all(entries.map((entry) => findEntry(folder, entry)));
  return below.flat();
}

function findEntry(folder: string, entry: Dirent): Promise<DataFile[]> | DataFile[] {
  const whole = path.join(folder, entry.name);
  if (entry.name.startsWith(".") || entry.name.startsWith("_")) return [];
  if (entry.isDirectory()) return findInFolder(whole);
  return entry.isFile() ? knownFile(whole) : [];
}

function knownFile(whole: string): DataFile[] {
  const format = dataFormat(whole);
  return format === null ? [] : [{ path: whole, format, table: null }];
}

function namedFile(name: string, whole: string, table: string | null): DataFile {
  const format = dataFormat(whole);
  if (format === null) throw new DataFailure(`${name}: no data by its ending (${DATA_ENDINGS})`);
  return { path: whole, format, table };
}

async function statusOf(file: string): Promise<Stats | null> {
  return stat(file).catch(() => null);
}
