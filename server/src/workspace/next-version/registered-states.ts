import type { MlflowRegistry } from "../../registries/mlflow/mlflow-registry.ts";
import type { ModelVersion, RegisteredModel } from "../../registries/mlflow/registered-model.ts";
import { TrackingServer } from "../../registries/mlflow/tracking-server.ts";
import { ownVersion, versionSnapshot } from "../../registries/mlflow/version-snapshot.ts";
import type { ModelStates } from "./model-states.ts";
import { UnknownState } from "./unknown-state.ts";

/** How a registered model, and perhaps one of its versions, is written: `models:/churn`, `models:/churn/3`, `models:/churn@champion`. */
const ADDRESS = /^models:\/([^/@]+)(?:\/(\d+)|@([\w-]+))?$/;

/** A version of a registered model. */
export interface RegisteredVersionState {
  model: RegisteredModel;
  version: ModelVersion;
}

/** Two states of a registered model, and the versions that they are. */
export interface RegisteredStates extends ModelStates {
  earlier: RegisteredVersionState;
  later: RegisteredVersionState;
}

/** Whether a state is one of a registered model. */
export function isRegistered(state: string): boolean {
  return state.startsWith("models:/");
}

/**
 * Two versions of a registered model, or its last two.
 * @param base folder from which relative sources go
 * @throws {UnknownState} where there is no such version
 * @throws {RegistryFailure} where the registry cannot be read
 */
export async function openRegisteredStates(
  states: readonly string[],
  registry: MlflowRegistry,
  base: string,
  signal: AbortSignal,
): Promise<RegisteredStates> {
  const asked = await Promise.all(states.map((state) => parse(state, registry)));
  const [earlier, later, ...more] = asked.length === 1 ? lastTwo(states[0]!, asked[0]!) : asked.map(find);
  if (earlier === undefined || later === undefined || more.length > 0)
    throw new UnknownState("a model, or two of its versions, are wanted.");
  const snapshot = ({ model, version }: RegisteredVersionState) =>
    versionSnapshot(registry, model, version, base, signal);
  return {
    model: { name: later.model.name, version: ownVersion(earlier.model, earlier.version), versionedBy: "registry" },
    before: await snapshot(earlier),
    after: await snapshot(later),
    earlier,
    later,
  };
}

/** A model, and which of its versions is asked for; null: none in particular. */
interface AskedState {
  model: RegisteredModel;
  number: number | null;
}

function lastTwo(state: string, { model, number }: AskedState): RegisteredVersionState[] {
  if (number !== null)
    throw new UnknownState(`name the later version too: modelver next ${state} models:/${model.name}/N`);
  const [before, after] = model.versions.slice(-2);
  if (before === undefined || after === undefined) {
    throw new UnknownState(`${model.name} has ${model.versions.length} versions, and two are compared.`);
  }
  return [
    { model, version: before },
    { model, version: after },
  ];
}

function find({ model, number }: AskedState): RegisteredVersionState {
  const version =
    model.versions.find((each) => each.version === number) ?? (number === null ? model.versions.at(-1) : undefined);
  if (version === undefined) {
    const known = model.versions.map((each) => each.version).join(", ");
    throw new UnknownState(`${model.name} has no version ${number}; it has ${known === "" ? "none" : known}.`);
  }
  return { model, version };
}

async function parse(state: string, registry: MlflowRegistry): Promise<AskedState> {
  const [, name, digits, alias] = ADDRESS.exec(state) ?? [];
  if (name === undefined)
    throw new UnknownState(`${state}: write it as models:/NAME, models:/NAME/3 or models:/NAME@ALIAS.`);
  const model = await modelIn(registry, name);
  if (model === null) throw new UnknownState(`the registry has no model ${name}.`);
  if (alias === undefined) return { model, number: digits === undefined ? null : Number(digits) };
  const number = model.aliases[alias];
  if (number !== undefined) return { model, number };
  const known = Object.keys(model.aliases).join(", ");
  throw new UnknownState(`${name} has no alias ${alias}; it has ${known === "" ? "none" : known}.`);
}

/** A server tells of one model; what lies on a disk is read as a whole. */
async function modelIn(registry: MlflowRegistry, name: string): Promise<RegisteredModel | null> {
  if (registry instanceof TrackingServer) return registry.model(name);
  return (await registry.content()).models.find((each) => each.name === name) ?? null;
}
