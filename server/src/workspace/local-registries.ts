import { readFileSync } from "node:fs";
import path from "node:path";
import type { RegisteredFacts } from "../references/registered-facts.ts";
import { findLocalStores } from "../registries/mlflow/local-stores.ts";
import { openRegistry } from "../registries/mlflow/open-registry.ts";
import { readTrackingUri, registryUri, type StoreAddress } from "../registries/mlflow/tracking-uri.ts";
import { toRelative } from "./file-walk.ts";
import { LocalModel } from "./local-model.ts";
import { mayMeanLocal, type NamedRegistry, namedRegistries } from "./named-registries.ts";
import type { ReferenceIndex } from "./reference-index.ts";
import { registeredNames } from "./registered-facts-of.ts";

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
  private models: Map<string, LocalModel | null> | null = null;
  /** The stores that the models lie in. */
  private readonly addresses = new Map<string, StoreAddress>();

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
    return this.models?.get(name)?.facts ?? null;
  }

  /** Whether any store has a model of this name. */
  has(name: string): boolean {
    return this.models?.has(name) ?? false;
  }

  /** The store that has a model; null as {@link find} gives it. */
  storeOf(name: string): StoreAddress | null {
    return this.addresses.get(name) ?? null;
  }

  /** The names of the models that the stores have. */
  names(): string[] {
    return [...(this.models?.keys() ?? [])];
  }

  /** Reads the stores anew; gives those that could not be. */
  async read(): Promise<UnreadStore[]> {
    const models = new Map<string, LocalModel | null>();
    const unread: UnreadStore[] = [];
    this.addresses.clear();
    for (const address of await this.stores()) {
      const store = this.nameOf(address);
      try {
        const registry = await openRegistry(address, LOCAL_ACCESS);
        for (const model of (await registry.content()).models) {
          const known = models.has(model.name) ? null : new LocalModel(model, { registry, store, root: this.root });
          models.set(model.name, known);
          if (known === null) this.addresses.delete(model.name);
          else this.addresses.set(model.name, address);
        }
      } catch (error) {
        unread.push({ path: store, reason: `the MLflow store cannot be read: ${(error as Error).message}` });
      }
    }
    this.models = models;
    return unread;
  }

  /**
   * Reads what lies beyond the entries of the versions that a project points to: their runs, and whether they have a signature.
   * @returns the names of the models of which more is known now
   */
  async readDetails(index: ReferenceIndex): Promise<string[]> {
    const names: string[] = [];
    for (const name of this.models === null ? [] : registeredNames(index)) {
      if (await this.models?.get(name)?.readDetails(index)) names.push(name);
    }
    return names;
  }

  forget(): void {
    this.models = null;
  }

  /** The registries that the project's own file of variables names. */
  namedInEnvironmentFile(): NamedRegistry[][] {
    try {
      return namedRegistries(readFileSync(path.join(this.root, ENVIRONMENT_FILE), "utf8"));
    } catch {
      return [];
    }
  }

  /** The one that the environment names, else those in the folders; none where the environment names one elsewhere. */
  private async stores(): Promise<StoreAddress[]> {
    const named = registryUri(process.env);
    if (named === null) return mayMeanLocal(this.namedInEnvironmentFile()) ? findLocalStores(this.root) : [];
    try {
      const address = readTrackingUri(named, this.root);
      return address.kind === "server" ? [] : [address];
    } catch {
      return [];
    }
  }

  private nameOf(address: StoreAddress): string {
    if (address.kind === "server") return address.endpoint;
    return toRelative(this.root, address.kind === "files" ? address.folder : address.file);
  }
}

/** No server is asked, so nobody needs to know who asks. */
const LOCAL_ACCESS = { environment: {}, userAgent: "modelver", signal: new AbortController().signal };
