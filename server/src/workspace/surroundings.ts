import { cachedCommit, huggingFaceCacheFolder, type RepositoryKind } from "../registries/huggingface/local-cache.ts";
import { LocalNames } from "./local-names.ts";
import { Requirements } from "./requirements.ts";

/** What rules ask about a project beyond its references: the files around them, what it requires, and the local Hugging Face cache. */
export class Surroundings {
  readonly localNames: LocalNames;
  readonly requirements: Requirements;
  private readonly commits = new Map<string, string | null>();

  /** @param root absolute */
  constructor(root: string) {
    this.localNames = new LocalNames(root);
    this.requirements = new Requirements(root);
  }

  /** The commit that the local cache holds for a revision of a repository, or null. */
  cachedCommit(kind: RepositoryKind, repository: string, revision: string): string | null {
    const key = `${kind} ${repository} ${revision}`;
    const remembered = this.commits.get(key);
    if (remembered !== undefined) return remembered;
    const commit = cachedCommit(huggingFaceCacheFolder(process.env), kind, repository, revision);
    this.commits.set(key, commit);
    return commit;
  }

  /** To be called when everything is to be looked up anew. */
  forget(): void {
    this.localNames.forget();
    this.requirements.forget();
    this.commits.clear();
  }
}
