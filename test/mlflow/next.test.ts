import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  NEXT_VERSION,
  type NextVersionResult,
  VERSION_RECORD,
  type VersionRecordResult,
  WRITE_RECORD,
  type WriteRecordResult,
} from "../../server/src/lsp/protocol.ts";
import { openRegistry } from "../../server/src/registries/mlflow/open-registry.ts";
import type { RegisteredModel } from "../../server/src/registries/mlflow/registered-model.ts";
import { readTrackingUri } from "../../server/src/registries/mlflow/tracking-uri.ts";
import { modelver } from "../cli/program.ts";
import { Editor, uriOf } from "../protocol/editor.ts";
import { RealMlflow } from "./real-mlflow.ts";

/** The model `churn`, as a registry tells of it now. */
async function registered(uri: string, base: string): Promise<RegisteredModel> {
  const { signal } = new AbortController();
  const registry = await openRegistry(readTrackingUri(uri, base), { environment: {}, userAgent: "test", signal });
  try {
    const { models } = await registry.content();
    return models.find(({ name }) => name === "churn")!;
  } finally {
    await registry.close();
  }
}

describe("modelver next --write, with MLflow", function () {
  this.timeout(120_000);
  let mlflow: RealMlflow;

  beforeEach(() => {
    mlflow = new RealMlflow();
  });

  afterEach(() => mlflow.remove());

  const next = (uri: string, ...given: string[]) =>
    modelver(
      ["next", "models:/churn/1", "models:/churn/2", "--current", "v1.2.0", "--bump", "minor", "--write", ...given],
      {
        cwd: mlflow.folder,
        env: { MLFLOW_TRACKING_URI: uri, MLFLOW_REGISTRY_URI: "" },
      },
    );

  const churn = (uri: string) => registered(uri, mlflow.folder);

  function assertWritten({ aliases, versions }: RegisteredModel) {
    assert.deepEqual(aliases, { challenger: 2, champion: 2, "v1-3-0": 2 });
    assert.equal(versions[1]?.tags.version, "v1.3.0");
    assert.match(versions[1]?.description ?? "", /^A minor change:\n- training data: data 2024-05 → data 2024-06/);
  }

  it("writes tag, alias and description to a server, and only after a yes", async () => {
    await mlflow.fill("sqlite:///mlflow.db");
    const server = await mlflow.serve("sqlite:///mlflow.db");
    const before = await churn(server);
    const asked = await next(server, "--set-alias", "challenger");
    assert.match(asked.errors, /Nobody can be asked here; --yes writes it\.\nNothing was written\.\n$/);
    assert.match(asked.output, /alias challenger, which leads to version 3 so far\n/);
    assert.deepEqual(await churn(server), before);
    const written = await next(server, "--set-alias", "challenger", "--yes");
    assert.equal(written.code, 0, written.errors);
    assertWritten(await churn(server));
    const again = await next(server, "--set-alias", "challenger", "--yes");
    assert.match(again.errors, /The registry says all of it already/);
  });

  for (const store of ["sqlite:///mlflow.db", "file:mlruns"]) {
    it(`tells what to run for a store on the disk (${store})`, async () => {
      await mlflow.fill(store);
      const { output } = await next(store, "--set-alias", "challenger");
      const program = output.slice(output.search(/^(import os|from mlflow)/m));
      assert.equal(await mlflow.start(program).ended, 0, program);
      assertWritten(await churn(store));
    });
  }
});

describe("the next version in the editor, with an MLflow server", function () {
  this.timeout(120_000);
  const mlflow = new RealMlflow();
  const project = path.join(mlflow.folder, "project");
  const uri = uriOf(path.join(project, "train.py"));
  const text = 'import mlflow\nmlflow.register_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model", "churn")\n';
  const model = { textDocument: { uri }, position: { line: 1, character: 73 } };
  let server: string;
  let editor: Editor;

  before(async () => {
    await mlflow.fill(`sqlite:///${mlflow.database}`);
    server = await mlflow.serve(`sqlite:///${mlflow.database}`);
    mkdirSync(project);
    writeFileSync(path.join(project, "train.py"), text);
  });
  afterEach(() => editor.kill());
  after(() => mlflow.remove());

  async function begin(online: boolean): Promise<void> {
    editor = new Editor({ MLFLOW_TRACKING_URI: server, MLFLOW_REGISTRY_URI: "", NO_PROXY: "127.0.0.1" });
    const answersFolder = path.join(mlflow.folder, "answers");
    await editor.initialize([project], { answersFolder, settings: { mlflow: { online } } });
    await editor.open(uri, text);
  }

  it("is written to a server that is turned on, as it was shown", async () => {
    await begin(true);
    const asked = { model, folders: [] };
    let result: NextVersionResult = null;
    for (let tries = 0; tries < 100 && (result === null || !("choices" in result)); tries++) {
      result = await editor.connection.sendRequest<NextVersionResult>(NEXT_VERSION, asked);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.ok(result !== null && "choices" in result, JSON.stringify(result));
    const params = { model, bump: "minor", aliases: ["champion"] };
    const record = await editor.connection.sendRequest<VersionRecordResult>(VERSION_RECORD, params);
    assert.ok(record !== null && "record" in record);
    assert.equal(record.server, server);
    assert.match(
      record.text,
      /^For models:\/churn\/3:\n {2}tag version: v1\.0\.0\n {2}alias v1-0-0\n {2}alias champion, which leads to version 2 so far\n$/,
    );
    const before = await registered(server, project);
    assert.equal(before.aliases.champion, 2);
    const written = { model, server, record: record.record };
    assert.equal(await editor.connection.sendRequest<WriteRecordResult>(WRITE_RECORD, written), null);
    const after = await registered(server, project);
    assert.deepEqual(after.aliases, { challenger: 3, champion: 3, "v1-0-0": 3 });
    assert.equal(after.versions[2]?.tags.version, "v1.0.0");
    assert.equal(after.versions[2]?.description, "made by hand");
  });

  it("is not written to one that is not", async () => {
    await begin(false);
    const record = { model: "churn", version: 3, changes: [{ kind: "alias", alias: "champion", before: 3 }] };
    const result = await editor.connection.sendRequest<WriteRecordResult>(WRITE_RECORD, { model, server, record });
    assert.match(result?.problem ?? "", /is not turned on any more/);
  });
});
