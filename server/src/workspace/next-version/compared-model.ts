import type { ProjectModel } from "../../references/project-models.ts";
import type { MlflowRegistry } from "../../registries/mlflow/mlflow-registry.ts";
import { BUMPS, type Bump, bumpRules } from "../../versioning/bump-rules.ts";
import { type Proposal, proposeVersion } from "../../versioning/proposal.ts";
import type { Configuration } from "../configuration.ts";
import { type ModelStates, openModelStates } from "./model-states.ts";
import { openRegisteredStates, type RegisteredStates } from "./registered-states.ts";
import { UnknownState } from "./unknown-state.ts";

/** Two states of a project's model, and what each decision on its next version would make of it. */
export interface ComparedModel {
  states: ModelStates;
  /** Null where no registry has it. */
  registered: RegisteredStates | null;
  /** What the changes ask for; the others are what the user may make of them. */
  proposal: Proposal;
  /** From patch to major. */
  choices: Proposal[];
}

/** From where the states of a model are read. */
export interface StateSources {
  /** Absolute. */
  root: string;
  /** Two folders that the user named; empty: the last two states that are known. */
  folders: readonly string[];
  /** The registry that has the model; null where none is known to have it. */
  registry: MlflowRegistry | null;
  /** Whether the local Hugging Face cache may be read. */
  readsCache: boolean;
}

/**
 * Compares two states of a project's model.
 * @param today `2026-01-31`
 * @throws {UnknownState} where two are not known
 * @throws {RegistryFailure} where the registry cannot be read
 */
export async function compareModel(
  { ecosystem, name }: Pick<ProjectModel, "ecosystem" | "name">,
  sources: StateSources,
  { bumps }: Pick<Configuration, "bumps">,
  today: string,
  signal: AbortSignal,
): Promise<ComparedModel> {
  const { root, folders, registry } = sources;
  const registered =
    registry !== null && folders.length === 0
      ? await openRegisteredStates([`models:/${name}`], registry, root, signal)
      : null;
  const states = registered ?? (await openModelStates(statesOf(ecosystem, name, sources), root, signal));
  const model = { ...states.model, name };
  const propose = (chosen: Bump | null) =>
    proposeVersion(model, states.before, states.after, bumpRules(bumps), today, chosen);
  return {
    states,
    registered,
    proposal: propose(null),
    choices: BUMPS.filter((bump) => bump !== "none").map(propose),
  };
}

function statesOf(ecosystem: string, name: string, { folders, readsCache }: StateSources): readonly string[] {
  if (folders.length > 0) return folders;
  if (ecosystem === "huggingface" && readsCache) return [name];
  throw new UnknownState(`no states of ${name} are known`);
}
