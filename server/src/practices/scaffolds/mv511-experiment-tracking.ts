import type { ProjectShape, Scaffold } from "../scaffold.ts";
import { withDependencies } from "./dependencies.ts";
import { type NewFile, newFiles } from "./file-edits.ts";
import { hasModule } from "./project-modules.ts";
import { moduleFile, packageFile, testFile } from "./python-package.ts";

/** Parameters, metrics, signature, input example and model in one run of MLflow, registered; and where training is ours, the whole way to it. */
export const experimentTracking: Scaffold = (shape) => {
  const files = [
    ...packageFile(shape),
    ...(["registry", "tracking"] as const).map((name) => moduleFile(shape, name)),
    testFile(shape, "tracking"),
    ...wholeTraining(shape),
  ];
  const made = newFiles(shape, files);
  return made.length === 0
    ? []
    : [...withDependencies(shape, "runtime", ["mlflow", "pandas", "scikit-learn", "skops"]), ...made];
};

/** The module that leads from the data to the registered version, where all that it leans on is there. */
function wholeTraining(shape: ProjectShape): NewFile[] {
  const isReady = (["data", "training", "reproducibility"] as const).every((name) => hasModule(shape, name));
  return isReady ? [moduleFile(shape, "train")] : [];
}
