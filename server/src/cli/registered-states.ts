import path from "node:path";
import { findLocalStores } from "../registries/mlflow/local-stores.ts";
import type { MlflowRegistry } from "../registries/mlflow/mlflow-registry.ts";
import { openRegistry } from "../registries/mlflow/open-registry.ts";
import type { ModelVersion, RegisteredModel } from "../registries/mlflow/registered-model.ts";
import { readTrackingUri, registryUri, type StoreAddress } from "../registries/mlflow/tracking-uri.ts";
import { ownVersion, versionSnapshot } from "../registries/mlflow/version-snapshot.ts";
import { RegistryFailure } from "../registries/registry-failure.ts";
import { Failure } from "./failure.ts";
import type { ModelStates } from "./model-states.ts";

/** How a registered model, and perhaps one of its versions, is written: `models:/churn`, `models:/churn/3`, `models:/churn@champion`. */
const ADDRESS = /^models:\/([^/@]+)(?:\/(\d+)|@([\w-]+))?$/;

/** Whether a state is one of a registered model. */
export function isRegistered(state: string): boolean {
  return state.startsWith("models:/");
}

/**
 * Two versions of a registered model, or its last two; from the registry that the environment names, else from the store in the
 * current folder.
 * @throws {Failure} where there is no such version, or the registry cannot be read
 */
export async function openRegisteredStates(
  states: readonly string[],
  toolVersion: string,
  signal: AbortSignal,
): Promise<ModelStates> {
  const registry = await openRegistryHere(toolVersion, signal);
  try {
    const { models } = await registry.content();
    const [before, after] =
      states.length === 1 ? lastTwo(states[0]!, models) : states.map((each) => find(each, models));
    if (before === undefined || after === undefined) throw new Failure("a model, or two of its versions, are wanted.");
    const snapshot = ({ model, version }: Found) => versionSnapshot(registry, model, version, process.cwd(), signal);
    return {
      model: { name: after.model.name, version: ownVersion(before.model, before.version), isVersionedByName: false },
      before: await snapshot(before),
      after: await snapshot(after),
    };
  } catch (error) {
    throw error instanceof RegistryFailure ? new Failure(error.message) : error;
  } finally {
    await registry.close();
  }
}

interface Found {
  model: RegisteredModel;
  version: ModelVersion;
}

function lastTwo(state: string, models: readonly RegisteredModel[]): [Found, Found] {
  const { model, number } = parse(state, models);
  if (number !== null) throw new Failure(`name the later version too: modelver next ${state} models:/${model.name}/N`);
  const [before, after] = model.versions.slice(-2);
  if (before === undefined || after === undefined) {
    throw new Failure(`${model.name} has ${model.versions.length} versions, and two are compared.`);
  }
  return [
    { model, version: before },
    { model, version: after },
  ];
}

function find(state: string, models: readonly RegisteredModel[]): Found {
  const { model, number } = parse(state, models);
  const version =
    model.versions.find((each) => each.version === number) ?? (number === null ? model.versions.at(-1) : undefined);
  if (version === undefined) {
    const known = model.versions.map((each) => each.version).join(", ");
    throw new Failure(`${model.name} has no version ${number}; it has ${known === "" ? "none" : known}.`);
  }
  return { model, version };
}

function parse(state: string, models: readonly RegisteredModel[]): { model: RegisteredModel; number: number | null } {
  const [, name, digits, alias] = ADDRESS.exec(state) ?? [];
  if (name === undefined)
    throw new Failure(`${state}: write it as models:/NAME, models:/NAME/3 or models:/NAME@ALIAS.`);
  const model = models.find((each) => each.name === name);
  if (model === undefined) throw new Failure(`the registry has no model ${name}.`);
  if (alias === undefined) return { model, number: digits === undefined ? null : Number(digits) };
  const number = model.aliases[alias];
  if (number !== undefined) return { model, number };
  const known = Object.keys(model.aliases).join(", ");
  throw new Failure(`${name} has no alias ${alias}; it has ${known === "" ? "none" : known}.`);
}

async function openRegistryHere(toolVersion: string, signal: AbortSignal): Promise<MlflowRegistry> {
  try {
    return await openRegistry(await addressHere(), {
      environment: process.env,
      userAgent: `modelver/${toolVersion}`,
      signal,
    });
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
