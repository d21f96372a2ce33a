import type { NameList } from "../corpus/name-list.ts";
import { RecordChunks } from "../corpus/reading/record-chunks.ts";
import type { MlflowRegistry } from "../registries/mlflow/mlflow-registry.ts";
import { openRegistry } from "../registries/mlflow/open-registry.ts";
import { readTrackingUri } from "../registries/mlflow/tracking-uri.ts";
import { asUnreadable, type RegistryAccess } from "./registry-access.ts";

/** The tag by which teams say what a model is for. */
const TASK_TAG = "task";

/**
 * The registered models of an MLflow registry, each once and by its name as it is: the versions that the registry counts are not part of
 * a name. The task is what the model's tag `task` says.
 * @param trackingUri a folder, a database or a server, as MLflow writes it
 * @param base folder from which relative paths go
 * @throws {RegistryFailure} where the address leads nowhere
 */
export function mlflowList(trackingUri: string, base: string, access: RegistryAccess): NameList {
  const address = readTrackingUri(trackingUri, base);
  const title = `MLflow: ${address.kind === "server" ? address.endpoint : trackingUri}`;
  return {
    path: title,
    size: 0,
    async *read(bad) {
      let registry: MlflowRegistry | undefined;
      try {
        registry = await openRegistry(address, access);
        const { models, unreadable } = await registry.content();
        for (const { place, reason } of unreadable) bad.add(place, 1, reason);
        const chunks = new RecordChunks(title, "", bad);
        for (const [index, { name, tags, created }] of models.entries()) {
          const task = tags[TASK_TAG] ?? "";
          const record = { name, task, created: created ?? Number.NaN, downloads: Number.NaN, baseModels: [] };
          chunks.add(record, index + 1);
        }
        yield* chunks.take();
      } catch (error) {
        throw asUnreadable(error);
      } finally {
        await registry?.close();
      }
    },
  };
}
