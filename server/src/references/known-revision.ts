import type { HubCommit, RepositoryFacts } from "./repository-facts.ts";

/** The branch that a repository of the Hub is loaded from unless another is asked for. */
export const MAIN = "main";

/** A commit that a revision leads to, as far as is known. */
export interface KnownRevision {
  /** The full hash. */
  commit: string;
  source: "cache" | "hub";
  /** When it was so. Milliseconds since 1970; null for a hash, which never moves. */
  asOf: number | null;
}

/** A full commit hash, the only revision that never moves. */
const COMMIT = /^[0-9a-f]{40}$/;
/** The beginning of one; git takes no fewer than 7 digits by itself. */
const SHORT_COMMIT = /^[0-9a-f]{7,39}$/;

/** The commit that a branch, a tag or a shortened hash leads to, by whichever of cache and Hub knows it from the later day; null where neither does. */
export function knownRevision(facts: RepositoryFacts, revision: string): KnownRevision | null {
  const found = [inHub(facts, revision), inCache(facts, revision)].filter((each) => each !== null);
  found.sort((one, other) => other.asOf - one.asOf);
  return found[0] ?? shortened(facts, revision);
}

function inHub({ hub }: RepositoryFacts, revision: string) {
  const reference = hub?.repository?.references?.find(({ name }) => name === revision);
  if (hub === null || reference === undefined) return null;
  return { commit: reference.commit, source: "hub" as const, asOf: hub.asOf };
}

function inCache({ cached }: RepositoryFacts, revision: string) {
  const reference = cached?.references.find(({ name }) => name === revision);
  return reference === undefined ? null : { commit: reference.commit, source: "cache" as const, asOf: reference.asOf };
}

function shortened({ cached, hub }: RepositoryFacts, revision: string): KnownRevision | null {
  if (!SHORT_COMMIT.test(revision)) return null;
  const downloaded = cached?.commits ?? [];
  const atHub = hub?.repository?.commits?.map(({ commit }) => commit) ?? [];
  const commits = new Set(
    [...downloaded, ...atHub].filter((commit) => COMMIT.test(commit) && commit.startsWith(revision)),
  );
  const [commit] = commits;
  if (commit === undefined || commits.size > 1) return null;
  return { commit, source: downloaded.includes(commit) ? "cache" : "hub", asOf: null };
}

/** Title and date of a commit, where the Hub told them. */
export function commitDetails({ hub }: RepositoryFacts, commit: string): HubCommit | null {
  return hub?.repository?.commits?.find((each) => each.commit === commit) ?? null;
}

/** How many commits of `main` are newer than one of them; null where it is not among those that are known. */
export function commitsBehind({ hub }: RepositoryFacts, commit: string): number | null {
  const index = hub?.repository?.commits?.findIndex((each) => each.commit === commit) ?? -1;
  return index < 0 ? null : index;
}
