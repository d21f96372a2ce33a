import assert from "node:assert/strict";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { RegisteredFacts } from "../../server/src/references/registered-facts.ts";
import { Project } from "../../server/src/workspace/project.ts";
import type { OnlineOptions } from "../../server/src/workspace/project-settings.ts";
import { testParsers } from "../parsers.ts";
import { RealMlflow } from "./real-mlflow.ts";

const SERVE = [
  "import mlflow",
  'mlflow.pyfunc.load_model("models:/churn@champion")',
  'mlflow.pyfunc.load_model("models:/churn/3")',
  "",
].join("\n");

describe("what a project knows of a registered model", function () {
  this.timeout(120_000);
  const mlflow = new RealMlflow();
  let runs: { files: string[]; database: string[] };

  before(async () => {
    const [files, database] = await Promise.all([
      mlflow.fill(pathToFileURL(mlflow.files).href),
      mlflow.fill(`sqlite:///${mlflow.database}`),
    ]);
    runs = { files, database };
  });
  after(() => mlflow.remove());

  it("is the same through its folders, its database and its server: tags, runs, metrics, times", async () => {
    const server = await mlflow.serve(`sqlite:///${mlflow.database}`);
    const inFolders = await factsBeside("mlruns");
    const inDatabase = await factsBeside("mlflow.db");
    const online = await factsIn(projectFolder("online"), {
      environment: {},
      userAgent: "modelver/test",
      answersFolder: null,
      proxy: null,
      huggingFace: null,
      mlflow: { trackingUri: server, certificate: null, signIns: [] },
    });
    assert.deepEqual(
      [inFolders.store, inDatabase.store, online.store, online.asked === null],
      ["mlruns", "mlflow.db", server, false],
    );
    assert.deepEqual(withoutPlace(online), withoutPlace(inDatabase));
    assert.deepEqual(timeless(inFolders), timeless(inDatabase));
    const [first, second, third] = online.versions;
    assert.deepEqual(online.tags, { task: "tabular-classification", "team/owner": "retention" });
    assert.deepEqual(second?.tags, { data: "2024-06", empty: "" });
    assert.deepEqual(second?.run, {
      id: runs.database[1],
      name: "second-try",
      metrics: { auc: 0.91, "validation/loss": Number.NaN },
    });
    // Nothing points to the first: its run is known by its id alone.
    assert.deepEqual(first?.run, { id: runs.database[0], name: null, metrics: null });
    assert.equal(third?.run, null);
    assert.ok(online.created !== null && second?.created !== null && online.created <= Date.now());
  });

  /** A project that holds a script, and one of the stores while it is read. */
  async function factsBeside(store: string): Promise<RegisteredFacts> {
    const folder = projectFolder(`beside-${store}`);
    renameSync(path.join(mlflow.folder, store), path.join(folder, store));
    try {
      return await factsIn(folder, null);
    } finally {
      renameSync(path.join(folder, store), path.join(mlflow.folder, store));
    }
  }

  function projectFolder(name: string): string {
    const folder = path.join(mlflow.folder, "projects", name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "serve.py"), SERVE);
    return folder;
  }
});

async function factsIn(folder: string, online: OnlineOptions | null): Promise<RegisteredFacts> {
  const parsers = await testParsers();
  const project = await Project.open(folder, { parsers, ...(online === null ? {} : { online }) });
  try {
    await project.load([]);
    await project.askRegistries(() => {});
    const facts = project.registered("churn");
    assert.ok(facts !== null);
    return facts;
  } finally {
    project.dispose();
  }
}

function withoutPlace(facts: RegisteredFacts): RegisteredFacts {
  return { ...facts, store: "", asked: null };
}

/** Without what differs from store to store: moments and ids. */
function timeless(facts: RegisteredFacts): RegisteredFacts {
  const versions = facts.versions.map((version) => ({
    ...version,
    created: 0,
    run: version.run === null ? null : { ...version.run, id: "" },
  }));
  return { ...withoutPlace(facts), created: 0, versions };
}
