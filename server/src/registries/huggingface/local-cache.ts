import { readdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import type { CachedReference, CachedRepository } from "../../references/repository-facts.ts";
import type { RepositoryKind } from "../../references/same-model.ts";

/** A full commit hash, the only revision that never moves. */
const COMMIT = /^[0-9a-f]{40}$/;

/** Names that lead nowhere else on the disk. */
const NAME = /^[\w.-]+(\/[\w.-]+)?$/;

/**
 * Where the Hugging Face libraries keep downloaded repositories:
 * HF_HUB_CACHE, else HF_HOME/hub, else XDG_CACHE_HOME/huggingface/hub, else ~/.cache/huggingface/hub
 * (huggingface_hub, constants.py).
 */
export function huggingFaceCacheFolder(environment: NodeJS.ProcessEnv): string {
  const { HF_HUB_CACHE, HUGGINGFACE_HUB_CACHE, HF_HOME, XDG_CACHE_HOME } = environment;
  const named = HF_HUB_CACHE || HUGGINGFACE_HUB_CACHE;
  if (named) return named;
  const home = HF_HOME || path.join(XDG_CACHE_HOME || path.join(homedir(), ".cache"), "huggingface");
  return path.join(home, "hub");
}

/**
 * What the cache holds of a repository: its `refs/` and the names of its `snapshots/`; null where it holds nothing of it. Reads two folders and a
 * small file for each reference; never throws.
 */
export function cachedRepository(
  cacheFolder: string,
  kind: RepositoryKind,
  repository: string,
): CachedRepository | null {
  if (!NAME.test(repository)) return null;
  const folder = repositoryFolder(cacheFolder, kind, repository);
  const references = namesIn(path.join(folder, "refs"), true).flatMap((name) => readReference(folder, name));
  const commits = namesIn(path.join(folder, "snapshots"), false).filter((name) => COMMIT.test(name));
  return references.length + commits.length === 0 ? null : { references, commits };
}

/** The folder that holds a repository's files at a commit; null for what is no name or no full hash. It may not be there. */
export function snapshotFolder(
  cacheFolder: string,
  kind: RepositoryKind,
  repository: string,
  commit: string,
): string | null {
  if (!NAME.test(repository) || !COMMIT.test(commit)) return null;
  return path.join(repositoryFolder(cacheFolder, kind, repository), "snapshots", commit);
}

function repositoryFolder(cacheFolder: string, kind: RepositoryKind, repository: string): string {
  return path.join(cacheFolder, [`${kind}s`, ...repository.split("/")].join("--"));
}

/** The names of the repositories of which the cache holds something. Reads one folder; never throws. */
export function cachedRepositoryNames(cacheFolder: string, kind: RepositoryKind): string[] {
  const beginning = `${kind}s--`;
  return namesIn(cacheFolder, false)
    .filter((name) => name.startsWith(beginning))
    .map((name) => name.slice(beginning.length).replace("--", "/"))
    .filter((name) => NAME.test(name));
}

function readReference(folder: string, name: string): CachedReference[] {
  const file = path.join(folder, "refs", name);
  try {
    const commit = readFileSync(file, "utf8").trim();
    if (!COMMIT.test(commit)) return [];
    return [{ name: name.split(path.sep).join("/"), commit, asOf: statSync(file).mtimeMs }];
  } catch {
    return [];
  }
}

function namesIn(folder: string, recursive: boolean): string[] {
  try {
    return readdirSync(folder, { recursive, encoding: "utf8" });
  } catch {
    return [];
  }
}
