import type { Scaffold } from "../scaffold.ts";
import { withDependencies } from "./dependencies.ts";
import { newFiles } from "./file-edits.ts";
import { moduleFile, packageFile, testFile } from "./python-package.ts";

/** Preprocessing and model in one scikit-learn pipeline, and the modules that train it and ask it. */
export const pipelines: Scaffold = (shape) => {
  const modules = (["data", "pipeline", "training", "inference"] as const).map((name) => moduleFile(shape, name));
  const files = newFiles(shape, [...packageFile(shape), ...modules, testFile(shape, "training")]);
  return files.length === 0 ? [] : [...withDependencies(shape, "runtime", ["pandas", "scikit-learn"]), ...files];
};
