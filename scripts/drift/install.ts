import path from "node:path";
import { projectFolder } from "../project.mjs";
import { type PythonEnvironment, preparePython } from "../python-environment.ts";

/** Makes the libraries ready that the statistics of drift are held against: SciPy, scikit-learn, river, popmon and Evidently. */
export function preparePeers(): Promise<PythonEnvironment> {
  const requirements = path.join(projectFolder, "scripts/drift/requirements.txt");
  const title = "SciPy, scikit-learn, river, popmon and Evidently";
  return preparePython({ name: "drift", title, requirements: [requirements], oldest: 11 });
}
