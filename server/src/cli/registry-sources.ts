import path from "node:path";
import type { NameList } from "../corpus/name-list.ts";
import { findLocalStores } from "../registries/mlflow/local-stores.ts";
import { registryUri } from "../registries/mlflow/tracking-uri.ts";
import { huggingFaceList } from "../sources/huggingface-list.ts";
import { mlflowList } from "../sources/mlflow-list.ts";
import type { RegistryAccess } from "../sources/registry-access.ts";
import type { CorpusOptions } from "./corpus-options.ts";
import { Failure } from "./failure.ts";

/**
 * The registries that `--mlflow` and `--huggingface` ask for; none is read yet.
 * @throws {Failure} where `--mlflow` means none
 * @throws {RegistryFailure} where an address leads nowhere
 */
export async function registryLists(
  { mlflow, huggingface }: CorpusOptions,
  toolVersion: string,
  signal: AbortSignal,
): Promise<NameList[]> {
  const access = { environment: process.env, userAgent: `modelver/${toolVersion}`, signal };
  const lists = mlflow === undefined ? [] : await mlflowLists(mlflow, access);
  if (huggingface !== undefined) lists.push(huggingFaceList(huggingface, access));
  return lists;
}

async function mlflowLists(given: string | true, access: RegistryAccess): Promise<NameList[]> {
  const base = process.cwd();
  const uri = given === true ? registryUri(access.environment) : given;
  if (uri !== null) return [mlflowList(uri, base, access)];
  const stores = await findLocalStores(base);
  if (stores.length === 0) {
    throw new Failure(
      "--mlflow: there is neither an mlruns folder nor an mlflow.db here; name a registry, or set MLFLOW_TRACKING_URI.",
    );
  }
  return stores.map((store) => {
    const place = store.kind === "files" ? store.folder : store.file;
    return mlflowList(path.relative(base, place), base, access);
  });
}
