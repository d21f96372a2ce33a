import type { NameList } from "../corpus/name-list.ts";
import { RecordChunks } from "../corpus/reading/record-chunks.ts";
import type { ProjectModel } from "../references/project-models.ts";

/**
 * The models that a project names, each once; data sets and Spaces are none. A project does not say what its models are for:
 * their ecosystem stands in the place of the task.
 * @param path what reports call the workspace
 */
export function workspaceList(path: string, models: readonly ProjectModel[]): NameList {
  return {
    path,
    size: 0,
    async *read(bad) {
      const chunks = new RecordChunks(path, "", bad);
      const own = models.filter(({ kind }) => kind === "model");
      for (const [index, { name, ecosystem }] of own.entries()) {
        const record = { name, task: ecosystem, created: Number.NaN, downloads: Number.NaN, baseModels: [] };
        chunks.add(record, index + 1);
      }
      yield* chunks.take();
    },
  };
}
