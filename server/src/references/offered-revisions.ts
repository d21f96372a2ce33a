import { knownRevision, MAIN } from "./known-revision.ts";
import type { RepositoryFacts } from "./repository-facts.ts";

/** A revision that can be asked for. */
export interface OfferedRevision {
  /** As `revision=` takes it. */
  revision: string;
  pin: "commit" | "branch-or-tag";
}

/** So many of the newest commits of `main` are offered: nobody looks through more of them. */
const MOST_COMMITS = 20;

/** The revisions of a repository that cache and Hub know: the commit of `main` first, then commits, tags and branches. */
export function offeredRevisions(facts: RepositoryFacts | null): OfferedRevision[] {
  if (facts === null) return [];
  const { cached, hub } = facts;
  const head = knownRevision(facts, MAIN)?.commit;
  const ofHub = hub?.repository?.commits?.slice(0, MOST_COMMITS).map(({ commit }) => commit) ?? [];
  const commits = [...(head === undefined ? [] : [head]), ...ofHub, ...(cached?.commits ?? [])];
  const atHub = hub?.repository?.references ?? null;
  const names = (atHub ?? cached?.references ?? []).map(({ name }) => name);
  return [
    ...[...new Set(commits)].map((revision): OfferedRevision => ({ revision, pin: "commit" })),
    ...names.map((revision): OfferedRevision => ({ revision, pin: "branch-or-tag" })),
  ];
}
