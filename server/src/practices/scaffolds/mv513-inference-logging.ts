import type { ProjectShape, Scaffold } from "../scaffold.ts";
import { withDependencies } from "./dependencies.ts";
import { newFiles } from "./file-edits.ts";
import { hasModule } from "./project-modules.ts";
import { moduleFile, packageFile, predictionLogFile, testFile } from "./python-package.ts";

/** The module that logs predictions; and where the registered model is a scaffold's, a server that answers with it and logs. */
export const inferenceLogging: Scaffold = (shape) => {
  const serves = canServe(shape);
  const server = serves ? [moduleFile(shape, "serving"), testFile(shape, "serving")] : [];
  const made = newFiles(shape, [...packageFile(shape), predictionLogFile(shape), ...server]);
  return made.length === 0 || !serves ? made : [...withDependencies(shape, "runtime", ["fastapi", "uvicorn"]), ...made];
};

function canServe(shape: ProjectShape): boolean {
  return (["pipeline", "inference", "registry"] as const).every((name) => hasModule(shape, name));
}
