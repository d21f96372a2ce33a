import { readFileSync } from "node:fs";
import path from "node:path";
import type { RegisteredFacts } from "../references/registered-facts.ts";
import { findLocalStores } from "../registries/mlflow/local-stores.ts";
import { openRegistry } from "../registries/mlflow/open-registry.ts";
import type { RegisteredModel } from "../registries/mlflow/registered-model.ts";
import { readTrackingUri, registryUri, type StoreAddress } from "../registries/mlflow/tracking-uri.ts";
import { toRelative } from "./file-walk.ts";
import { mayNameAnotherRegistry } from "./named-registries.ts";

/** A store that could not be read, relative to the root. */
export interface UnreadStore {
  path: string;
  reason: string;
}

const PART_OF_STORE = /(^|\/)(mlflow\.db|mlruns(\/models(\/.*)?)?)$/;
const ENVIRONMENT_FILE = ".env";

/** What the MLflow stores in a project's folders hold. Nothing is asked over a network. */
export class LocalRegistries {
  private readonly root: string;
  /** Null for a model that several stores have: which one is meant nobody knows. */
  private models: Map<string, RegisteredFacts | null> | null = null;

  /** @param root absolute */
  constructor(root: string) {
    this.root = root;
  }

  get isRead(): boolean {
    return this.models !== null;
  }

  /** Whether a file of the project, or a folder, belongs to a store. */
  static holds(file: string): boolean {
    return PART_OF_STORE.test(file);
  }

  /** What the stores hold of a model; null where they have none of this name, or have not been read. */
  find(name: string): RegisteredFacts | null {
    return this.models?.get(name) ?? null;
  }

  /** The names of the models that the stores have. */
  names(): string[] {
    return [...(this.models?.keys() ?? [])];
  }

  /** Reads the stores anew; gives those that could not be. */
  async read(): Promise<UnreadStore[]> {
    const models = new Map<string, RegisteredFacts | null>();
    const unread: UnreadStore[] = [];
    for (const address of await this.stores()) {
      const store = this.nameOf(address);
      try {
        const registry = await openRegistry(address, LOCAL_ACCESS);
        for (const model of (await registry.content()).models) {
          models.set(model.name, models.has(model.name) ? null : factsOf(store, model));
        }
      } catch (error) {
        unread.push({ path: store, reason: `the MLflow store cannot be read: ${(error as Error).message}` });
      }
    }
    this.models = models;
    return unread;
  }

  forget(): void {
    this.models = null;
  }

  /** The one that the environment names, else those in the folders; none where the environment names one elsewhere. */
  private async stores(): Promise<StoreAddress[]> {
    const named = registryUri(process.env);
    if (named === null) return this.isNamedInFile() ? [] : findLocalStores(this.root);
    try {
      const address = readTrackingUri(named, this.root);
      return address.kind === "server" ? [] : [address];
    } catch {
      return [];
    }
  }

  private isNamedInFile(): boolean {
    try {
      return mayNameAnotherRegistry(readFileSync(path.join(this.root, ENVIRONMENT_FILE), "utf8"));
    } catch {
      return false;
    }
  }

  private nameOf(address: StoreAddress): string {
    if (address.kind === "server") return address.endpoint;
    return toRelative(this.root, address.kind === "files" ? address.folder : address.file);
  }
}

/** No server is asked, so nobody needs to know who asks. */
const LOCAL_ACCESS = { environment: {}, userAgent: "modelver", signal: new AbortController().signal };

function factsOf(store: string, { description, versions, aliases }: RegisteredModel): RegisteredFacts {
  return {
    store,
    description,
    versions: versions.map(({ version, stage, status, created, description: words }) => ({
      version,
      stage,
      isReady: status === null || status === "READY",
      created,
      description: words,
    })),
    aliases,
  };
}
