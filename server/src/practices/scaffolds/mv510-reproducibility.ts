import type { Scaffold } from "../scaffold.ts";
import { withDependencies } from "./dependencies.ts";
import { newFiles } from "./file-edits.ts";
import { moduleFile, packageFile, testFile } from "./python-package.ts";

/** Seeds in one place, and the versions of code and data as tags for a run. */
export const reproducibility: Scaffold = (shape) => {
  const files = [...packageFile(shape), moduleFile(shape, "reproducibility"), testFile(shape, "reproducibility")];
  const made = newFiles(shape, files);
  return made.length === 0 ? [] : [...withDependencies(shape, "runtime", ["numpy", "pandas"]), ...made];
};
