import path from "node:path";
import { findLocalStores } from "../registries/mlflow/local-stores.ts";
import type { MlflowRegistry } from "../registries/mlflow/mlflow-registry.ts";
import { openRegistry } from "../registries/mlflow/open-registry.ts";
import { readTrackingUri, registryUri, type StoreAddress } from "../registries/mlflow/tracking-uri.ts";
import { RegistryFailure } from "../registries/registry-failure.ts";
import { Failure } from "./failure.ts";

/** The registry that the environment names, else the store in the current folder. */
export interface RegistryHere {
  address: StoreAddress;
  registry: MlflowRegistry;
}

/** @throws {Failure} where there is none, or it cannot be used */
export async function openRegistryHere(toolVersion: string, signal: AbortSignal): Promise<RegistryHere> {
  try {
    const address = await addressHere();
    const options = { environment: process.env, userAgent: `modelver/${toolVersion}`, signal };
    return { address, registry: await openRegistry(address, options) };
  } catch (error) {
    throw error instanceof RegistryFailure ? new Failure(error.message) : error;
  }
}

async function addressHere(): Promise<StoreAddress> {
  const base = process.cwd();
  const uri = registryUri(process.env);
  if (uri !== null) return readTrackingUri(uri, base);
  const stores = await findLocalStores(base);
  const [first, second] = stores;
  if (first === undefined) {
    throw new Failure("there is neither an mlruns folder nor an mlflow.db here; set MLFLOW_TRACKING_URI.");
  }
  if (second === undefined) return first;
  const named = stores.map((store) =>
    path.relative(base, store.kind === "files" ? store.folder : store.kind === "sqlite" ? store.file : ""),
  );
  throw new Failure(`there are several stores here (${named.join(", ")}): say which by MLFLOW_TRACKING_URI.`);
}
