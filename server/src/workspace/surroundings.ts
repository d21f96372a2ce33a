import path from "node:path";
import type { Monitor } from "../drift/monitor.ts";
import type { CachedRepository } from "../references/repository-facts.ts";
import type { RepositoryKind } from "../references/same-model.ts";
import {
  cachedRepository,
  cachedRepositoryNames,
  huggingFaceCacheFolder,
  snapshotFolder,
} from "../registries/huggingface/local-cache.ts";
import { LocalNames } from "./local-names.ts";
import { MonitorAlerts, type WatchedMonitor } from "./monitor-alerts.ts";
import { MonitorStates } from "./monitor-states.ts";
import { PublishedChanges } from "./next-version/published-changes.ts";
import { Requirements } from "./requirements.ts";

/** What rules ask about a project beyond its references: the files around them, what it requires, and the local Hugging Face cache. */
export class Surroundings {
  private readonly root: string;
  readonly localNames: LocalNames;
  readonly requirements: Requirements;
  readonly alerts: MonitorAlerts;
  readonly monitorStates: MonitorStates;
  readonly changes = new PublishedChanges();
  private readonly cached = new Map<string, CachedRepository | null>();

  /** @param root absolute */
  constructor(root: string) {
    this.root = root;
    this.localNames = new LocalNames(root);
    this.requirements = new Requirements(root);
    this.alerts = new MonitorAlerts(root);
    this.monitorStates = new MonitorStates(root);
  }

  /** What was last found of a monitor: each watch keeps that beside the configuration that it runs for. */
  watched({ folder, name }: Monitor): WatchedMonitor {
    const alerts = folder === "" ? this.alerts : new MonitorAlerts(path.join(this.root, folder));
    return alerts.of(name);
  }

  /** What the local Hugging Face cache holds of a repository; null where it holds nothing of it. */
  cachedRepository(kind: RepositoryKind, name: string): CachedRepository | null {
    const key = `${kind} ${name}`;
    const remembered = this.cached.get(key);
    if (remembered !== undefined) return remembered;
    const cached = cachedRepository(huggingFaceCacheFolder(process.env), kind, name);
    this.cached.set(key, cached);
    return cached;
  }

  /** Where the local Hugging Face cache holds a repository at a commit, if it does. */
  static cachedSnapshot(kind: RepositoryKind, name: string, commit: string): string | null {
    return snapshotFolder(huggingFaceCacheFolder(process.env), kind, name, commit);
  }

  /** The names of the repositories in the local Hugging Face cache, as it is now: models are downloaded while one works. */
  cachedRepositoryNames(kind: RepositoryKind): string[] {
    return cachedRepositoryNames(huggingFaceCacheFolder(process.env), kind);
  }

  /** To be called when everything is to be looked up anew. */
  forget(): void {
    this.localNames.forget();
    this.requirements.forget();
    this.changes.forget();
    this.alerts.forget();
    this.monitorStates.forget();
    this.cached.clear();
  }
}
