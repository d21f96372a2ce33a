import { statSync } from "node:fs";
import path from "node:path";
import { isConventional } from "../../names/conventions.ts";
import { parseName } from "../../names/parse.ts";
import { cachedSnapshots } from "../../registries/huggingface/cached-snapshots.ts";
import { huggingFaceCacheFolder } from "../../registries/huggingface/local-cache.ts";
import { readModelFolder } from "../../registries/model-files/model-folder.ts";
import type { ModelSnapshot } from "../../versioning/model-snapshot.ts";
import type { ProposedModel } from "../../versioning/proposal.ts";
import { UnknownState } from "./unknown-state.ts";

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
 * @param base folder from which relative ones go
 * @throws {UnknownState} where one cannot be found
 */
export async function openModelStates(
  states: readonly string[],
  base: string,
  signal: AbortSignal,
): Promise<ModelStates> {
  const [before, after] = await findStates(states, base);
  return {
    model: before.model,
    before: await read(before, signal),
    after: await read(after, signal),
  };
}

async function findStates(states: readonly string[], base: string): Promise<[StateFolder, StateFolder]> {
  const [one = "", other, ...more] = states;
  if (more.length > 0) throw new UnknownState("a model, or two of its states, are wanted.");
  if (other !== undefined) return [await findState(one, base), await findState(other, base)];
  if (isFolder(path.resolve(base, one)))
    throw new UnknownState(`name the folder of the later state too: modelver next ${one} LATER`);
  return lastTwo(one);
}

async function read({ folder, title }: StateFolder, signal: AbortSignal): Promise<ModelSnapshot> {
  try {
    return await readModelFolder(folder, title, signal);
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") throw error;
    throw new UnknownState(`${title} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function findState(state: string, base: string): Promise<StateFolder> {
  const folder = path.resolve(base, state);
  if (isFolder(folder)) {
    const name = path.basename(folder);
    return { folder, title: state, model: { name, version: null, versionedBy: "name" } };
  }
  const [repository = "", revision = "main"] = state.split("@");
  const snapshots = await cachedSnapshots(huggingFaceCacheFolder(process.env), repository);
  if (snapshots.length === 0) throw notFound(state);
  const found = snapshots.find(
    ({ commit, references }) => references.includes(revision) || (revision.length >= 7 && commit.startsWith(revision)),
  );
  if (found !== undefined) return stateOf(repository, found);
  const known = snapshots.map(({ commit, references }) => [commit.slice(0, SHORT), ...references].join(" = "));
  throw new UnknownState(`the cache has no revision ${revision} of ${repository}; it has ${known.join(", ")}.`);
}

async function lastTwo(state: string): Promise<[StateFolder, StateFolder]> {
  const snapshots = await cachedSnapshots(huggingFaceCacheFolder(process.env), state);
  const [before, after] = snapshots.slice(-2);
  if (before === undefined) throw notFound(state);
  if (after === undefined) {
    throw new UnknownState(
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
  return { folder, title, model: modelOf(repository, references) };
}

/** A repository whose name has no version counts by its tags, where one of them is a version. */
function modelOf(repository: string, references: readonly string[]): ProposedModel {
  const tag = parseName(repository).version === null ? references.find(isVersionTag) : undefined;
  return { name: repository, version: tag ?? null, versionedBy: tag === undefined ? "name" : "tag" };
}

function isVersionTag(reference: string): boolean {
  return isConventional(reference) && /^v\d|\./.test(reference);
}

function isFolder(state: string): boolean {
  return statSync(state, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function notFound(state: string): UnknownState {
  return new UnknownState(
    `${state}: neither a folder nor a model in the Hugging Face cache (${huggingFaceCacheFolder(process.env)}).`,
  );
}
