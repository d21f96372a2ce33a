/** What is known of one repository of the Hugging Face Hub, each part with where it comes from: a plain value. */
export interface RepositoryFacts {
  /** What the local cache holds; null where it holds nothing of it, or may not be read. */
  cached: CachedRepository | null;
  /** What the Hub said when it was last asked; null where it was not, or did not answer. */
  hub: HubAnswer | null;
}

/** A repository as the local Hugging Face cache has it. */
export interface CachedRepository {
  references: CachedReference[];
  /** Full hashes of the commits of which files were downloaded, in no order. */
  commits: string[];
}

/** A branch, tag or pull request as it was when it was last downloaded. */
export interface CachedReference {
  /** As `revision=` takes it: `main`, `refs/pr/3`. */
  name: string;
  commit: string;
  /** When it was written. Milliseconds since 1970. */
  asOf: number;
}

/** What the Hub answered. */
export interface HubAnswer {
  /** When it did. Milliseconds since 1970. */
  asOf: number;
  /** Null where the Hub shows no such repository to whoever asked: it is private, or there is none; the Hub does not tell which. */
  repository: HubRepository | null;
}

/** A repository as the Hub has it. */
export interface HubRepository {
  /** What it is called there today; another name than the one asked for after it was renamed or moved. */
  name: string;
  /** Whether its files can be had by those alone who accepted its terms: at once, or after a person's yes, or in a way that the Hub does not tell. */
  gated: "auto" | "manual" | "unknown" | null;
  isPrivate: boolean;
  /** The Hub gives its files to nobody. */
  isDisabled: boolean;
  license: string | null;
  library: string | null;
  /** When it was last committed to. Milliseconds since 1970. */
  modified: number | null;
  /** All branches and tags; null where the Hub does not tell. */
  references: HubReference[] | null;
  /** The newest commits of `main`, the newest first; null where the Hub does not tell. */
  commits: HubCommit[] | null;
  /** Whether those are all. */
  hasAllCommits: boolean;
}

/** A branch or a tag at the Hub. */
export interface HubReference {
  /** As `revision=` takes it: `main`, `v1.0`, `refs/convert/parquet`. */
  name: string;
  kind: "branch" | "tag";
  commit: string;
}

/** One commit at the Hub. */
export interface HubCommit {
  /** The full hash. */
  commit: string;
  title: string;
  /** Milliseconds since 1970; null where the Hub does not say. */
  date: number | null;
}
