import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { modelver } from "../cli/program.ts";
import { RealMlflow } from "./real-mlflow.ts";

const SERVE = [
  "import mlflow",
  'mlflow.pyfunc.load_model("models:/churn/7")',
  'mlflow.pyfunc.load_model("models:/churn@champoin")',
  'mlflow.pyfunc.load_model("models:/churn@champion")',
  'mlflow.pyfunc.load_model("models:/fraud-detector-v2.1.0/1")',
  "",
].join("\n");

describe("modelver check --online", function () {
  this.timeout(60_000);
  const mlflow = new RealMlflow();
  const project = path.join(mlflow.folder, "project");
  let address: string;

  before(async () => {
    mkdirSync(project);
    writeFileSync(path.join(project, "serve.py"), SERVE);
    await mlflow.fill(`sqlite:///${mlflow.database}`);
    address = await mlflow.serve(`sqlite:///${mlflow.database}`);
  });
  after(() => mlflow.remove());

  it("waits for the server that the environment names before it judges", async () => {
    const { code, output } = await check(["--online"], address);
    assert.equal(code, 1);
    assert.deepEqual(
      JSON.parse(output).findings.map(({ message }: { message: string }) => message),
      [
        `\`churn\` has no version \`7\` in \`${address}\`: the newest is \`3\`.`,
        `\`churn\` has no alias \`champoin\` in \`${address}\`: it has \`challenger\`, \`champion\`.`,
        `\`fraud-detector-v2.1.0\` has no version \`1\` in \`${address}\`: none is registered.`,
      ],
    );
  });

  it("asks nobody without being told to", async () => {
    const { code, output } = await check([], address);
    assert.deepEqual([code, JSON.parse(output).findings, JSON.parse(output).summary.notes], [0, [], []]);
  });

  it("says once, in the summary, which server could not be asked, and stays silent otherwise", async () => {
    const { code, output } = await check(["--online"], "http://127.0.0.1:59871");
    const { findings, summary } = JSON.parse(output);
    assert.deepEqual([code, findings, summary.notes.length], [0, [], 1]);
    assert.match(
      summary.notes[0],
      /^http:\/\/127\.0\.0\.1:59871 could not be asked, so that rules that need it may be silent: .*cannot be reached/,
    );
  });

  function check(given: string[], server: string) {
    const env = { MLFLOW_TRACKING_URI: server, MLFLOW_REGISTRY_URI: "", NO_PROXY: "127.0.0.1" };
    return modelver(["check", "--profile", "strict", "--select", "MV207", "--format", "json", ...given], {
      cwd: project,
      env,
    });
  }
});

describe("modelver check beside a store that MLflow made", function () {
  this.timeout(60_000);

  for (const store of ["sqlite:///mlflow.db", "file:mlruns"]) {
    it(`knows which versions and aliases there are (${store})`, async () => {
      const mlflow = new RealMlflow();
      try {
        await mlflow.fill(store);
        writeFileSync(path.join(mlflow.folder, "serve.py"), SERVE);
        const { code, output } = await modelver(
          ["check", "--profile", "strict", "--select", "MV207", "--format", "json"],
          {
            cwd: mlflow.folder,
            env: { MLFLOW_TRACKING_URI: "", MLFLOW_REGISTRY_URI: "" },
          },
        );
        const place = store.startsWith("sqlite") ? "mlflow.db" : "mlruns";
        assert.equal(code, 1);
        assert.deepEqual(
          JSON.parse(output).findings.map(({ message }: { message: string }) => message),
          [
            `\`churn\` has no version \`7\` in \`${place}\`: the newest is \`3\`.`,
            `\`churn\` has no alias \`champoin\` in \`${place}\`: it has \`challenger\`, \`champion\`.`,
            `\`fraud-detector-v2.1.0\` has no version \`1\` in \`${place}\`: none is registered.`,
          ],
        );
      } finally {
        mlflow.remove();
      }
    });
  }
});
