import { statSync } from "node:fs";
import path from "node:path";
import { cachedSnapshots } from "../registries/huggingface/cached-snapshots.ts";
import { huggingFaceCacheFolder } from "../registries/huggingface/local-cache.ts";
import { readModelFolder } from "../registries/model-files/model-folder.ts";
import type { ModelSnapshot } from "../versioning/model-snapshot.ts";
import type { ProposedModel } from "../versioning/proposal.ts";
import { Failure } from "./failure.ts";

/** Two states of a model, and what is known of its name and version. */
export interface ModelStates {
  model: ProposedModel;
  before: ModelSnapshot;
  after: ModelSnapshot;
}

/** A folder that holds one state of a model, and what it is called. */
interface StateFolder {
  folder: string;
  title: string;
  model: ProposedModel;
}

/** Digits of a commit that are shown. */
const SHORT = 12;

/**
 * Finds the states of a model that are to be compared: two folders, two commits of a repository in the Hugging Face cache
 * (`org/name@revision`), or the last two commits of one that the cache holds.
 * @throws {Failure} where one cannot be found
 */
export async function openModelStates(states: readonly string[], signal: AbortSignal): Promise<ModelStates> {
  const [before, after] = await findStates(states);
  return {
    model: before.model,
    before: await read(before, signal),
    after: await read(after, signal),
  };
}

async function findStates(states: readonly string[]): Promise<[StateFolder, StateFolder]> {
  const [one = "", other, ...more] = states;
  if (more.length > 0) throw new Failure("a model, or two of its states, are wanted.");
  if (other !== undefined) return [await findState(one), await findState(other)];
  if (isFolder(one)) throw new Failure(`name the folder of the later state too: modelver next ${one} LATER`);
  return lastTwo(one);
}

async function read({ folder, title }: StateFolder, signal: AbortSignal): Promise<ModelSnapshot> {
  try {
    return await readModelFolder(folder, title, signal);
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") throw error;
    throw new Failure(`${title} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function findState(state: string): Promise<StateFolder> {
  if (isFolder(state)) {
    const name = path.basename(path.resolve(state));
    return { folder: path.resolve(state), title: state, model: { name, version: null, isVersionedByName: true } };
  }
  const [repository = "", revision = "main"] = state.split("@");
  const snapshots = await cachedSnapshots(huggingFaceCacheFolder(process.env), repository);
  if (snapshots.length === 0) throw notFound(state);
  const found = snapshots.find(
    ({ commit, references }) => references.includes(revision) || (revision.length >= 7 && commit.startsWith(revision)),
  );
  if (found !== undefined) return stateOf(repository, found);
  const known = snapshots.map(({ commit, references }) => [commit.slice(0, SHORT), ...references].join(" = "));
  throw new Failure(`the cache has no revision ${revision} of ${repository}; it has ${known.join(", ")}.`);
}

async function lastTwo(state: string): Promise<[StateFolder, StateFolder]> {
  const snapshots = await cachedSnapshots(huggingFaceCacheFolder(process.env), state);
  const [before, after] = snapshots.slice(-2);
  if (before === undefined) throw notFound(state);
  if (after === undefined) {
    throw new Failure(
      `the cache holds one commit of ${state}, and two are compared: download another one, or name two folders.`,
    );
  }
  return [stateOf(state, before), stateOf(state, after)];
}

function stateOf(
  repository: string,
  { commit, folder, references }: { commit: string; folder: string; references: string[] },
): StateFolder {
  const [reference] = references;
  const title = `${repository}@${reference === undefined ? commit.slice(0, SHORT) : `${reference} (${commit.slice(0, SHORT)})`}`;
  return { folder, title, model: { name: repository, version: null, isVersionedByName: true } };
}

function isFolder(state: string): boolean {
  return statSync(state, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function notFound(state: string): Failure {
  return new Failure(
    `${state}: neither a folder nor a model in the Hugging Face cache (${huggingFaceCacheFolder(process.env)}).`,
  );
}
