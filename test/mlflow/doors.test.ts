import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { openRegistry } from "../../server/src/registries/mlflow/open-registry.ts";
import type { RegisteredModel } from "../../server/src/registries/mlflow/registered-model.ts";
import type { RunFacts } from "../../server/src/registries/mlflow/run-facts.ts";
import { readTrackingUri } from "../../server/src/registries/mlflow/tracking-uri.ts";
import { RealMlflow } from "./real-mlflow.ts";

/** More than one page of models. */
const BULK = 120;

describe("a registry that MLflow made", function () {
  this.timeout(120_000);
  const mlflow = new RealMlflow();
  const database = `sqlite:///${mlflow.database}`;
  let runs: { files: string[]; database: string[] };
  let servers: { files: string; database: string };

  before(async () => {
    const [ofFiles, ofDatabase] = await Promise.all([
      mlflow.fill(pathToFileURL(mlflow.files).href),
      mlflow.fill(database, BULK),
    ]);
    runs = { files: ofFiles, database: ofDatabase };
    const [files, served] = await Promise.all([mlflow.serve(mlflow.files), mlflow.serve(database)]);
    servers = { files, database: served };
  });
  after(() => mlflow.remove());

  it("is the same through its folders and through a server in front of them", async () => {
    const local = await contentOf("mlruns");
    assert.deepEqual(await contentOf(servers.files), local);
    assert.deepEqual(await contentOf(pathToFileURL(mlflow.files).href), local);
    assert.equal(local.length, 3);
  });

  it("is the same through its database and through a server in front of it, page by page", async () => {
    const local = await contentOf("sqlite:///mlflow.db");
    assert.deepEqual(await contentOf(servers.database), local);
    assert.deepEqual(await contentOf("mlflow.db"), local);
    assert.equal(local.length, 3 + BULK);
  });

  it("is the same in folders as in a database", async () => {
    const inDatabase = (await contentOf("mlflow.db")).filter(({ name }) => !name.startsWith("bulk-"));
    assert.deepEqual((await contentOf("mlruns")).map(timeless), inDatabase.map(timeless));
  });

  it("holds all that was said of a model, and nothing that was deleted", async () => {
    const models = await contentOf(servers.files);
    assert.deepEqual(
      models.map(({ name }) => name),
      ["Größe 120e4", "churn", "fraud-detector-v2.1.0"],
    );
    const { created, updated, ...churn } = models.find(({ name }) => name === "churn")!;
    assert.ok(created! <= updated! && updated! <= Date.now());
    const version = { source: "s3://models/churn", status: "READY" };
    assert.deepEqual(
      timeless({ ...churn, created, updated }),
      timeless({
        name: "churn",
        description: "Who leaves:\n'soon' and \"later\".",
        tags: { task: "tabular-classification", "team/owner": "retention" },
        created,
        updated,
        aliases: { challenger: 3, champion: 2 },
        versions: [
          {
            ...version,
            version: 1,
            created,
            stage: "Production",
            runId: "",
            description: "null",
            tags: { data: "2024-05" },
          },
          {
            ...version,
            version: 2,
            created,
            stage: null,
            runId: "",
            description: null,
            tags: { data: "2024-06", empty: "" },
          },
          { ...version, version: 3, created, stage: null, runId: null, description: "made by hand", tags: {} },
        ],
      }),
    );
    assert.deepEqual(
      churn.versions.map(({ runId }) => runId),
      [...runs.files, null],
    );
  });

  it("tells of the runs behind versions, whatever the door", async () => {
    const facts = {
      name: "second-try",
      metrics: { auc: 0.91, "validation/loss": Number.NaN },
      params: { learning_rate: "0.01", "optimizer/name": "adam" },
    };
    for (const [door, runId] of [
      ["mlruns", runs.files[1]],
      [servers.files, runs.files[1]],
      ["mlflow.db", runs.database[1]],
      [servers.database, runs.database[1]],
    ] as const) {
      const { runId: id, started, ended, ...rest } = (await runOf(door, runId!))!;
      assert.deepEqual([id, rest], [runId, facts], door);
      assert.ok(started! <= ended!);
    }
  });

  it("knows nothing of other runs", async () => {
    for (const door of ["mlruns", "mlflow.db", servers.files, servers.database]) {
      assert.equal(await runOf(door, "0123456789abcdef0123456789abcdef"), null, door);
      assert.equal(await runOf(door, "../mlruns"), null, door);
    }
  });

  it("is read whole while MLflow writes it, without a trace beside it", async () => {
    const before = readdirSync(mlflow.folder).filter((name) => !name.endsWith("-journal"));
    const writing = mlflow.start(`
import time
from mlflow import MlflowClient
client = MlflowClient("${database}")
for number in range(25):
    client.create_registered_model(f"late-{number}")
    client.create_model_version(f"late-{number}", source="s3://late")
    time.sleep(number % 3 * 0.01)
`);
    let hasEnded = false;
    void writing.ended.then(() => (hasEnded = true));
    const counts = new Set<number>();
    while (!hasEnded) {
      await setTimeout(5);
      const models = (await contentOf("mlflow.db")).filter(({ name }) => name.startsWith("late-"));
      counts.add(models.length);
      assert.ok(models.filter(({ versions }) => versions.length === 0).length <= 1);
    }
    assert.equal(await writing.ended, 0);
    assert.ok(counts.size > 3, `read ${[...counts]}`);
    assert.deepEqual(readdirSync(mlflow.folder), before);
  });

  async function contentOf(uri: string): Promise<RegisteredModel[]> {
    const registry = await open(uri);
    try {
      const { models, unreadable } = await registry.content();
      assert.deepEqual(unreadable, []);
      return models;
    } finally {
      await registry.close();
    }
  }

  async function runOf(uri: string, runId: string): Promise<RunFacts | null> {
    const registry = await open(uri);
    try {
      return await registry.run(runId);
    } finally {
      await registry.close();
    }
  }

  function open(uri: string) {
    const { signal } = new AbortController();
    return openRegistry(readTrackingUri(uri, mlflow.folder), { environment: {}, userAgent: "modelver/test", signal });
  }
});

/** A model without what differs from store to store: moments and ids. */
function timeless(model: RegisteredModel) {
  const versions = model.versions.map((version) => ({
    ...version,
    created: 0,
    runId: version.runId === null ? null : "",
  }));
  return { ...model, created: 0, updated: 0, versions };
}
