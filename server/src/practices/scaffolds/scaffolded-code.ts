import type { ProjectShape } from "../scaffold.ts";
import { codePath, type ModuleName } from "./python-package.ts";

const MODULES: readonly (ModuleName | "__init__" | "prediction_log")[] = [
  "__init__",
  "data",
  "inference",
  "pipeline",
  "prediction_log",
  "production_check",
  "promotion",
  "registry",
  "reproducibility",
  "serving",
  "tracking",
  "train",
  "training",
];
const TESTS = ["modules", "promotion", "reproducibility", "serving", "tracking", "training"];

/** Where scaffolds write Python, relative to the root. */
export function scaffoldedCode(shape: ProjectShape): ReadonlySet<string> {
  return new Set([
    ...MODULES.map((name) => codePath(shape, `${name}.py`)),
    ...TESTS.map((name) => `${shape.testFolder}/test_${name}.py`),
  ]);
}
