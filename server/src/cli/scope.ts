import * as workspace from "../workspace/scope.ts";
import { Failure } from "./failure.ts";

export { isChecked, reportedPath, type Scope } from "../workspace/scope.ts";

/**
 * The scope of paths as a user gives them.
 * @param paths none: the current folder
 * @param currentFolder absolute
 * @throws {Failure} where a path does not exist
 */
export function scopeOf(paths: readonly string[], currentFolder: string): workspace.Scope {
  try {
    return workspace.scopeOf(paths, currentFolder);
  } catch (error) {
    throw error instanceof workspace.MissingPath ? new Failure(error.message) : error;
  }
}

/** The scope of a text that comes from elsewhere and is to be read as a file, which need not exist. */
export function scopeOfText(fileName: string, currentFolder: string): workspace.Scope {
  return workspace.scopeOfTexts([fileName], currentFolder);
}
