import { readdirSync, readFileSync } from "node:fs";
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

/** The beginning of a commit hash; git takes no fewer than 7 digits by itself. */
const SHORT_COMMIT = /^[0-9a-f]{7,39}$/;

/**
 * The commit that a branch or tag pointed to when it was last downloaded, read from `refs/`, or the one downloaded commit
 * that a shortened hash begins; null where the cache does not know. Reads one small file and at most one folder; never throws.
 */
export function cachedCommit(
  cacheFolder: string,
  kind: RepositoryKind,
  repository: string,
  revision: string,
): string | null {
  if (!/^[\w.-]+(\/[\w.-]+)?$/.test(repository) || !/^[\w./-]+$/.test(revision)) return null;
  if (revision.split("/").includes("..")) return null;
  const folder = path.join(cacheFolder, [`${kind}s`, ...repository.split("/")].join("--"));
  return (
    commitOfReference(folder, revision) ?? (SHORT_COMMIT.test(revision) ? commitThatBegins(folder, revision) : null)
  );
}

function commitOfReference(folder: string, revision: string): string | null {
  try {
    const commit = readFileSync(path.join(folder, "refs", revision), "utf8").trim();
    return COMMIT.test(commit) ? commit : null;
  } catch {
    return null;
  }
}

function commitThatBegins(folder: string, hash: string): string | null {
  try {
    const commits = readdirSync(path.join(folder, "snapshots")).filter(
      (name) => COMMIT.test(name) && name.startsWith(hash),
    );
    return commits.length === 1 ? (commits[0] ?? null) : null;
  } catch {
    return null;
  }
}
