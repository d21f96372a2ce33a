import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** A full commit hash, the only revision that never moves. */
const COMMIT = /^[0-9a-f]{40}$/;

/** Kinds of repositories on the Hub. */
export type RepositoryKind = "model" | "dataset" | "space";

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
 * The commit that a branch or tag pointed to when it was last downloaded, read from `refs/`; null where the cache does
 * not know. Reads one small file; never throws.
 */
export function cachedCommit(
  cacheFolder: string,
  kind: RepositoryKind,
  repository: string,
  revision: string,
): string | null {
  if (!/^[\w.-]+(\/[\w.-]+)?$/.test(repository) || !/^[\w./-]+$/.test(revision)) return null;
  if (revision.split("/").includes("..")) return null;
  const folder = [`${kind}s`, ...repository.split("/")].join("--");
  try {
    const commit = readFileSync(path.join(cacheFolder, folder, "refs", revision), "utf8").trim();
    return COMMIT.test(commit) ? commit : null;
  } catch {
    return null;
  }
}
