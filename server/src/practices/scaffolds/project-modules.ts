import type { ProjectShape } from "../scaffold.ts";
import { isThere } from "./file-edits.ts";
import { type ModuleName, moduleFile } from "./python-package.ts";

/** Whether a project has a module just as a scaffold writes it, so that others may lean on it. */
export function hasModule(shape: ProjectShape, name: ModuleName): boolean {
  return isThere(shape, moduleFile(shape, name));
}

/** Whether the project has the module that trains, tracks and registers. */
export function isTrained(shape: ProjectShape): boolean {
  return hasModule(shape, "train");
}

/** Whether the project has the module that answers requests. */
export function isServed(shape: ProjectShape): boolean {
  return hasModule(shape, "serving");
}
