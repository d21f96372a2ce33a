import type { NameList } from "../corpus/name-list.ts";
import { RecordChunks } from "../corpus/reading/record-chunks.ts";

/** A model that a project names, and who gives its name a meaning. */
export interface NamedModel {
  name: string;
  ecosystem: string;
}

/**
 * The models that a project names, each once. A project does not say what its models are for:
 * their ecosystem stands in the place of the task.
 * @param path what reports call the workspace
 */
export function workspaceList(path: string, models: readonly NamedModel[]): NameList {
  return {
    path,
    size: 0,
    async *read(bad) {
      const chunks = new RecordChunks(path, "", bad);
      for (const [index, { name, ecosystem }] of models.entries()) {
        const record = { name, task: ecosystem, created: Number.NaN, downloads: Number.NaN, baseModels: [] };
        chunks.add(record, index + 1);
      }
      yield* chunks.take();
    },
  };
}
