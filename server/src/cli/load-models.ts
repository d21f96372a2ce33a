import type { ProjectModel } from "../references/project-models.ts";
import { openProject } from "./open-project.ts";
import { startProgress } from "./progress.ts";
import { scopeOf } from "./scope.ts";

/**
 * The models that the project at or around a folder names.
 * @param folder absolute
 * @throws {Failure} where the folder does not exist
 */
export async function loadModels(folder: string, signal: AbortSignal): Promise<readonly ProjectModel[]> {
  const { root, paths } = scopeOf([folder], folder);
  const project = await openProject(root, {});
  const progress = startProgress(process.stderr);
  try {
    await project.load(paths[0] === root ? [] : paths, progress.report, signal);
    return project.models();
  } finally {
    progress.stop();
    project.dispose();
  }
}
