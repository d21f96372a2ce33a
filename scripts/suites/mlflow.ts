import { prepareMlflow } from "../mlflow/install.ts";
import { runMocha } from "./mocha.ts";
import { cannotRun, type Outcome, type Suite } from "./outcome.ts";

/** What MLflow itself writes, read through every door, and its server asked. */
export const mlflowSuite: Suite = {
  name: "mlflow",
  about: "registries as a real MLflow makes and serves them",
  needsBuild: true,
  needsMlflow: true,
  run: readRegistries,
};

async function readRegistries(): Promise<Outcome> {
  const mlflow = await prepareMlflow();
  if ("missing" in mlflow) return cannotRun(mlflow.missing);
  return runMocha(["test/mlflow/**/*.test.ts"], [], { MODELVER_MLFLOW: mlflow.python });
}
