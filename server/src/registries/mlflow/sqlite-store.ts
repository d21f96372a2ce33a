import path from "node:path";
import type { Database } from "node-sqlite3-wasm";
import { RegistryFailure } from "../registry-failure.ts";
import { numberOf, pairsOf, type Row, rowsOf, rowsOfRun, tablesOf, textOf } from "./database-rows.ts";
import { readUndisturbed } from "./database-snapshot.ts";
import { localFolder } from "./local-folder.ts";
import type { MlflowRegistry } from "./mlflow-registry.ts";
import {
  DELETED_STAGE,
  joinVersions,
  type ModelEntry,
  type ModelVersion,
  type RegistryContent,
  readStage,
} from "./registered-model.ts";
import type { RunFacts } from "./run-facts.ts";

/** MLflow's SQLite database, usually `mlflow.db`. Tables that came with later versions of MLflow may be missing. */
export class SqliteStore implements MlflowRegistry {
  readonly #file: string;

  /** @param file absolute */
  constructor(file: string) {
    this.#file = file;
  }

  async content(): Promise<RegistryContent> {
    const models = await readUndisturbed(this.#file, (database) => {
      const tables = this.#tables(database);
      return joinVersions(readModels(database, tables), readVersions(database, tables));
    });
    return { models, unreadable: [] };
  }

  run(runId: string): Promise<RunFacts | null> {
    return readUndisturbed(this.#file, (database) => readRun(database, this.#tables(database), runId));
  }

  async loggedModelFolder(modelId: string): Promise<string | null> {
    const location = await readUndisturbed(this.#file, (database) => {
      const [row] = tablesOf(database).has("logged_models")
        ? (database.all("SELECT artifact_location FROM logged_models WHERE model_id = ?", [modelId]) as Row[])
        : [];
      return textOf(row?.artifact_location);
    });
    return location === null ? null : localFolder(location, path.dirname(this.#file));
  }

  async close(): Promise<void> {}

  #tables(database: Database): Set<string> {
    const tables = tablesOf(database);
    if (tables.has("registered_models") && tables.has("model_versions")) return tables;
    throw new RegistryFailure(
      tables.has("experiments")
        ? `${this.#file} was made by an MLflow that knew no registered models: "mlflow db upgrade" brings it up to date`
        : `${this.#file} is no database of MLflow: it has no table of registered models`,
    );
  }
}

function readModels(database: Database, tables: ReadonlySet<string>): ModelEntry[] {
  const tags = byName(rowsOf(database, tables, "registered_model_tags"));
  const aliases = byName(rowsOf(database, tables, "registered_model_aliases"));
  return rowsOf(database, tables, "registered_models").map((row) => {
    const name = String(row.name);
    return {
      name,
      description: textOf(row.description),
      tags: pairsOf(tags.get(name) ?? []),
      created: numberOf(row.creation_time),
      updated: numberOf(row.last_updated_time),
      aliases: Object.fromEntries(
        (aliases.get(name) ?? []).map(({ alias, version }) => [String(alias), Number(version)]),
      ),
    };
  });
}

function readVersions(database: Database, tables: ReadonlySet<string>): { name: string; version: ModelVersion }[] {
  const tags = byName(rowsOf(database, tables, "model_version_tags"));
  return rowsOf(database, tables, "model_versions")
    .filter(({ current_stage: stage }) => stage !== DELETED_STAGE)
    .map((row) => {
      const name = String(row.name);
      const own = (tags.get(name) ?? []).filter(({ version }) => version === row.version);
      return { name, version: readVersion(row, own) };
    });
}

function readVersion(row: Row, tags: readonly Row[]): ModelVersion {
  return {
    version: Number(row.version),
    created: numberOf(row.creation_time),
    stage: readStage(textOf(row.current_stage)),
    runId: textOf(row.run_id),
    source: textOf(row.source),
    status: textOf(row.status),
    description: textOf(row.description),
    tags: pairsOf(tags),
  };
}

function readRun(database: Database, tables: ReadonlySet<string>, runId: string): RunFacts | null {
  const [run] = rowsOfRun(database, tables, "runs", runId);
  if (run === undefined) return null;
  const metrics = rowsOfRun(database, tables, "latest_metrics", runId);
  return {
    runId,
    name: textOf(run.name),
    started: numberOf(run.start_time),
    ended: numberOf(run.end_time),
    metrics: Object.fromEntries(
      metrics.map(({ key, value, is_nan: isNan }) => [String(key), isNan === 1 ? Number.NaN : Number(value)]),
    ),
    params: pairsOf(rowsOfRun(database, tables, "params", runId)),
  };
}

function byName(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = String(row.name);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
}
