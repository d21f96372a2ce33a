import type { ModelReference } from "../../references/model-reference.ts";
import type { Project } from "../project.ts";
import type { GitHistory } from "./git-history.ts";
import { showCommit } from "./show-commit.ts";

/** Another version of a model than before in one file. */
export interface VersionChange {
  path: string;
  ecosystem: string;
  name: string;
  /** The versions that the file asked for, in words; none where it did not name the model. */
  before: string[];
  after: string[];
}

/**
 * How the versions of models in a project's files differ from those at a commit. The project, which holds all files as they are now, holds
 * the old ones afterwards.
 */
export async function versionChanges(project: Project, history: GitHistory, commit: string): Promise<VersionChange[]> {
  const now = versionsByFile(project.allReferences());
  await showCommit(project, history, commit);
  return changesBetween(versionsByFile(project.allReferences()), now);
}

type VersionsByModel = Map<string, { path: string; ecosystem: string; name: string; versions: string[] }>;

function versionsByFile(references: readonly ModelReference[]): VersionsByModel {
  const found: VersionsByModel = new Map();
  for (const { place, ecosystem, name, pin, isLocal } of references) {
    if (name === null || isLocal) continue;
    const key = JSON.stringify([place.path, ecosystem, name]);
    const entry = found.get(key) ?? { path: place.path, ecosystem, name, versions: [] };
    const version = pin.text ?? (pin.kind === "unpinnable" ? "named" : "no version");
    if (!entry.versions.includes(version)) entry.versions.push(version);
    found.set(key, entry);
  }
  return found;
}

function changesBetween(before: VersionsByModel, after: VersionsByModel): VersionChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => {
    const { path, ecosystem, name } = (after.get(key) ?? before.get(key))!;
    const [old, fresh] = [before.get(key)?.versions ?? [], after.get(key)?.versions ?? []];
    const isSame = old.length === fresh.length && old.every((version) => fresh.includes(version));
    return isSame ? [] : [{ path, ecosystem, name, before: old, after: fresh }];
  });
}
