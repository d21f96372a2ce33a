import path from "node:path";
import { projectFolder } from "../project.mjs";
import { type PythonEnvironment, preparePython } from "../python-environment.ts";

/** Makes MLflow ready: its client, its stores and its server. */
export function prepareMlflow(): Promise<PythonEnvironment> {
  const requirements = path.join(projectFolder, "scripts/mlflow/requirements.txt");
  return preparePython({ name: "mlflow", title: "MLflow", requirements, oldest: 10 });
}
