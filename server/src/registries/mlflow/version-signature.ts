import { readFile } from "node:fs/promises";
import path from "node:path";
import { readMlflowModel } from "../model-files/mlflow-model.ts";
import { localFolder } from "./local-folder.ts";
import type { MlflowRegistry } from "./mlflow-registry.ts";
import type { ModelVersion } from "./registered-model.ts";

/** What MLflow 3 writes as the source of a version that was logged as a model. */
const LOGGED_MODEL = /^models:\/(m-[0-9a-f]{32})$/;
const MODEL_FILE = "MLmodel";

/**
 * Whether the files of a version say what goes in and out of the model; null where they do not lie on this machine, or are none of MLflow's.
 * @param base folder from which relative sources go; absolute
 * @throws {RegistryFailure} where the registry cannot be read
 */
export async function versionIsSigned(
  registry: MlflowRegistry,
  { source }: ModelVersion,
  base: string,
): Promise<boolean | null> {
  if (source === null) return null;
  const modelId = LOGGED_MODEL.exec(source)?.[1];
  const folder = modelId === undefined ? await localFolder(source, base) : await registry.loggedModelFolder(modelId);
  if (folder === null) return null;
  const text = await readFile(path.join(folder, MODEL_FILE), "utf8").catch(() => null);
  const model = text === null ? null : readMlflowModel(text);
  return model === null ? null : model.signature !== null;
}
