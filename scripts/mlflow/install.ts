import path from "node:path";
import { projectFolder } from "../project.mjs";
import { type PythonEnvironment, preparePython } from "../python-environment.ts";

const locks = ["requirements.txt", "requirements-dev.txt"];

/**
 * Makes MLflow ready, and all else that a scaffolded project runs on and is checked with: its own locks are what is installed, so that one
 * environment serves both, and the locks are proved.
 */
export function prepareMlflow(): Promise<PythonEnvironment> {
  const folder = path.join(projectFolder, "server/src/practices/scaffolds/templates");
  const requirements = locks.map((lock) => path.join(folder, lock));
  return preparePython({ name: "mlflow", title: "MLflow", requirements, oldest: 10 });
}
