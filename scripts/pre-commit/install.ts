import path from "node:path";
import { projectFolder } from "../project.mjs";
import { type PythonEnvironment, preparePython } from "../python-environment.ts";

/** Makes pre-commit ready. */
export function preparePreCommit(): Promise<PythonEnvironment> {
  const requirements = [path.join(projectFolder, "scripts/pre-commit/requirements.txt")];
  return preparePython({ name: "pre-commit", title: "pre-commit", requirements, oldest: 10 });
}
