import { existsSync } from "node:fs";
import type { ModelReference } from "../references/model-reference.ts";
import type { CachedRepository, RepositoryFacts } from "../references/repository-facts.ts";
import { type RepositoryKind, repositoryKind } from "../references/same-model.ts";
import { HOLE } from "../references/written.ts";
import {
  cachedRepository,
  cachedRepositoryNames,
  huggingFaceCacheFolder,
  snapshotFolder,
} from "../registries/huggingface/local-cache.ts";

/** What the repositories of a project are looked up with. */
export interface RepositorySources {
  /** Whether the local Hugging Face cache may be read. */
  mayReadCache(): boolean;
  /** What the Hub has said, as far as it may be asked. */
  saidByHub(kind: RepositoryKind, name: string): RepositoryFacts["hub"];
  /** Whether a text names something of the project itself, seen from one of its files. */
  isLocal(text: string, fromPath: string): boolean;
}

/** What the local Hugging Face cache and the Hub are known to hold of repositories, as far as they may be asked. */
export class ProjectRepositories {
  private readonly sources: RepositorySources;
  private readonly cached = new Map<string, CachedRepository | null>();

  constructor(sources: RepositorySources) {
    this.sources = sources;
  }

  /** What is known of a repository. */
  facts(kind: RepositoryKind, name: string): RepositoryFacts {
    const cached = this.sources.mayReadCache() ? this.inCache(kind, name) : null;
    return { cached, hub: this.sources.saidByHub(kind, name) };
  }

  /** The same for the repository that a reference names; null where it names none of the Hub, or its name is not known in full. */
  factsOf({ ecosystem, subject, name, isLocal, place }: ModelReference): RepositoryFacts | null {
    if (ecosystem !== "huggingface" || isLocal || name === null || name.includes(HOLE)) return null;
    return this.sources.isLocal(name, place.path) ? null : this.facts(repositoryKind(subject), name);
  }

  /** The names of the repositories of a kind in the local cache, as it is now: models are downloaded while one works. None where it may not be read. */
  cachedNames(kind: RepositoryKind): string[] {
    return this.sources.mayReadCache() ? cachedRepositoryNames(huggingFaceCacheFolder(process.env), kind) : [];
  }

  /** The folder of the local cache that holds a repository at a commit; null where there is none, or it may not be read. */
  cachedSnapshot(kind: RepositoryKind, name: string, commit: string): string | null {
    if (!this.sources.mayReadCache()) return null;
    const folder = snapshotFolder(huggingFaceCacheFolder(process.env), kind, name, commit);
    return folder !== null && existsSync(folder) ? folder : null;
  }

  /** To be called when everything is to be looked up anew. */
  forget(): void {
    this.cached.clear();
  }

  private inCache(kind: RepositoryKind, name: string): CachedRepository | null {
    const key = `${kind} ${name}`;
    const remembered = this.cached.get(key);
    if (remembered !== undefined) return remembered;
    const cached = cachedRepository(huggingFaceCacheFolder(process.env), kind, name);
    this.cached.set(key, cached);
    return cached;
  }
}
