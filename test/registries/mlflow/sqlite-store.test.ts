import assert from "node:assert/strict";
import { copyFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import sqlite from "node-sqlite3-wasm";
import { SqliteStore } from "../../../server/src/registries/mlflow/sqlite-store.ts";
import { withProject } from "../../workspace/temporary-project.ts";

/** What an MLflow of 2020 made: no aliases, no tags, no workspaces, no names of runs. */
const OLD_TABLES = [
  "CREATE TABLE experiments (experiment_id INTEGER)",
  "CREATE TABLE registered_models (name VARCHAR, creation_time BIGINT, last_updated_time BIGINT)",
  "CREATE TABLE model_versions (name VARCHAR, version INTEGER, creation_time BIGINT, current_stage VARCHAR, run_id VARCHAR)",
  "INSERT INTO registered_models VALUES ('churn', 1700000000000, NULL)",
  "INSERT INTO model_versions VALUES ('churn', 1, 1700000000001, 'Staging', 'abc'), ('churn', 2, 2, 'Deleted_Internal', 'abc')",
];
const WORKSPACES = [
  "CREATE TABLE registered_models (name VARCHAR, workspace VARCHAR)",
  "CREATE TABLE model_versions (name VARCHAR, version INTEGER, workspace VARCHAR)",
  "INSERT INTO registered_models VALUES ('churn', 'default'), ('churn', 'team'), ('other', 'team')",
  "INSERT INTO model_versions VALUES ('churn', 1, 'default'), ('churn', 7, 'team')",
];

describe("MLflow's database", function () {
  this.timeout(30_000);

  it("may be old", () =>
    withDatabase(OLD_TABLES, async (file) => {
      const { models } = await new SqliteStore(file).content();
      assert.deepEqual(models, [
        {
          name: "churn",
          description: null,
          tags: {},
          created: 1_700_000_000_000,
          updated: null,
          aliases: {},
          versions: [
            {
              version: 1,
              created: 1_700_000_000_001,
              stage: "Staging",
              runId: "abc",
              source: null,
              status: null,
              description: null,
              tags: {},
            },
          ],
        },
      ]);
      assert.equal(await new SqliteStore(file).run("abc"), null);
    }));

  it("shows the workspace that a server shows unasked", () =>
    withDatabase(WORKSPACES, async (file) => {
      const { models } = await new SqliteStore(file).content();
      assert.deepEqual(
        models.map(({ name, versions }) => [name, versions.map(({ version }) => version)]),
        [["churn", [1]]],
      );
    }));

  it("is said to be none where it is none", () =>
    withProject({ "text.db": "hello ".repeat(200), "empty.db": "" }, async (root) => {
      const read = (name: string) => new SqliteStore(path.join(root, name)).content();
      await assert.rejects(read("text.db"), /text\.db cannot be read as a database \(file is not a database\)/);
      await assert.rejects(
        read("empty.db"),
        /empty\.db is no database of MLflow: it has no table of registered models/,
      );
      await assert.rejects(read("nowhere.db"), /nowhere\.db: no such database/);
      await assert.rejects(read("."), /cannot be read \(EISDIR\)/);
    }));

  it("is said to be too old where it is", () =>
    withDatabase(["CREATE TABLE experiments (experiment_id INTEGER)"], async (file) => {
      await assert.rejects(new SqliteStore(file).content(), /"mlflow db upgrade" brings it up to date/);
    }));

  it("is read with what stands in its write-ahead log, and left as it is", () =>
    withDatabase(OLD_TABLES, async (file, root) => {
      makeWriteAhead(file, "INSERT INTO registered_models VALUES ('late', 1, 1)");
      const before = listing(root);
      const { models } = await new SqliteStore(file).content();
      assert.deepEqual(
        models.map(({ name }) => name),
        ["churn", "late"],
      );
      assert.deepEqual(listing(root), before);
    }));

  it("is not read while somebody is in the middle of writing it", () =>
    withDatabase(OLD_TABLES, async (file) => {
      writeFileSync(`${file}-journal`, "a rollback journal");
      let hasAnswered = false;
      const reading = new SqliteStore(file).content().finally(() => {
        hasAnswered = true;
      });
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert.equal(hasAnswered, false);
      rmSync(`${file}-journal`);
      assert.equal((await reading).models.length, 1);
    }));

  it("whose writer was killed is said to be in the middle of writing, after a while", () =>
    withDatabase(OLD_TABLES, async (file) => {
      writeFileSync(`${file}-journal`, "a rollback journal");
      await assert.rejects(
        new SqliteStore(file).content(),
        /is being written all the time, or whoever wrote it was ended/,
      );
    }));
});

async function withDatabase(
  statements: readonly string[],
  test: (file: string, root: string) => Promise<void>,
): Promise<void> {
  await withProject({}, async (root) => {
    const file = path.join(root, "mlflow.db");
    const database = new sqlite.Database(file);
    for (const each of statements) database.exec(each);
    database.close();
    await test(file, root);
  });
}

/** Leaves a change in the log, as a writer does that is still at work. */
function makeWriteAhead(file: string, statement: string): void {
  const database = new sqlite.Database(file);
  database.exec("PRAGMA locking_mode = EXCLUSIVE");
  database.exec("PRAGMA journal_mode = WAL");
  database.exec(statement);
  for (const ending of ["", "-wal"]) copyFileSync(`${file}${ending}`, `${file}${ending}.kept`);
  database.close();
  for (const ending of ["", "-wal"]) {
    copyFileSync(`${file}${ending}.kept`, `${file}${ending}`);
    rmSync(`${file}${ending}.kept`);
  }
}

function listing(folder: string): string[] {
  return readdirSync(folder).map((name) => `${name} ${statSync(path.join(folder, name)).mtimeMs}`);
}
