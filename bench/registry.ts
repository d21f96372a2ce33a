/**
 * How ModelVer stands beside a large registry: a real MLflow server with 10,000 registered models of 20 versions each, put straight into its database, and
 * an editor that asks while they become known. `npm run bench:registry`; two numbers after `--` take other models and versions.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { prepareMlflow } from "../scripts/mlflow/install.ts";
import { run } from "../scripts/run.mjs";
import { type Measurement, machine, table } from "./editor/measurement.ts";
import { lastName, writeProject } from "./registry/project.ts";
import { type SessionFigures, session } from "./registry/sessions.ts";

const [models = 10_000, versions = 20] = process.argv.slice(2).map(Number);

const mlflow = await prepareMlflow();
if ("missing" in mlflow) throw new Error(mlflow.missing);
process.env.MODELVER_MLFLOW = mlflow.python;
process.env.NO_PROXY = "127.0.0.1";
// It looks for Python when it is loaded.
const { RealMlflow } = await import("../test/mlflow/real-mlflow.ts");
const answers = mkdtempSync(path.join(tmpdir(), "modelver-bench-answers-"));
const registry = new RealMlflow();
try {
  const fill = path.join(import.meta.dirname, "registry/fill.py");
  const filled = await run(mlflow.python, [fill, registry.database, String(models), String(versions)], { quiet: true });
  if (filled.code !== 0) throw new Error(filled.errors);
  const server = await registry.serve(`sqlite:///${registry.database}`);
  console.log(`${machine()}; ${models} models of ${versions} versions each`);
  const project = writeProject(path.join(registry.folder, "project"), models);
  const place = { project, server, answers, models, last: lastName(models) };
  const cold = await session("first session", place);
  const warm = await session("next session", place);
  const measurements: Measurement[] = [...cold.measurements, ...warm.measurements];
  console.log(table(measurements, []));
  tell("first session", cold);
  tell("next session", warm);
} finally {
  registry.remove();
  rmSync(answers, { recursive: true, force: true });
}

function tell(what: string, { namedKnown, allListed, peakMemory, kept }: SessionFigures): void {
  const memory = peakMemory === null ? "" : `, at most ${Math.round(peakMemory / 1e6)} MB`;
  console.log(
    `${what}: the models that the project names are known after ${(namedKnown / 1000).toFixed(1)} s, all names after ${(allListed / 1000).toFixed(1)} s${memory}; ${(kept / 1e6).toFixed(2)} MB on the disk`,
  );
}
