import type { RegisteredFacts } from "../references/registered-facts.ts";
import type { HubAnswer } from "../references/repository-facts.ts";
import type { RepositoryKind } from "../references/same-model.ts";
import type { TrackingServer } from "../registries/mlflow/tracking-server.ts";
import { environmentServer, type StoreAddress } from "../registries/mlflow/tracking-uri.ts";
import type { DocumentContent } from "./content.ts";
import type { HuggingFaceHub, HuggingFaceHubOptions } from "./huggingface-hub.ts";
import { LocalRegistries, type UnreadStore } from "./local-registries.ts";
import type { MlflowServer } from "./mlflow-server.ts";
import { mayMeanLocal, mayMeanServer, type NamedRegistry, namedRegistries } from "./named-registries.ts";
import { type FactsArrived, OnlineRegistries } from "./online-registries.ts";
import { openHub } from "./open-hub.ts";
import { openMlflowServer } from "./open-online-registries.ts";
import type { OnlineOptions } from "./project-settings.ts";
import type { ReferenceIndex } from "./reference-index.ts";

/** An answer of a server that is older than this is shown, and no finding is made of it. Milliseconds. */
const OLDEST_JUDGED = 60 * 60_000;

/** Whether the stores in a project, and the server that is asked, can be the registry that its files mean. */
export interface MeantRegistries {
  local: boolean;
  server: boolean;
}

/** What a project knows of the registries that hold its models: the stores in its folders, and those that it may ask over a network. */
export class ProjectRegistries {
  private readonly local: LocalRegistries;
  /** What files tell MLflow to use as the registry. */
  private readonly naming = new Map<string, NamedRegistry[][]>();
  private readonly arrived: FactsArrived;
  private readonly isLocal: HuggingFaceHubOptions["isLocal"];
  private options: OnlineOptions | null = null;
  private online = new OnlineRegistries([]);
  private hub: HuggingFaceHub | null = null;
  /** Why the Hub cannot be asked at all; null where it can, or is not to be. */
  private hubFailure: string | null = null;
  private mlflow: MlflowServer | null = null;
  private readingDetails: Promise<void> = Promise.resolve();
  /** The answer to {@link meant}, as long as it holds. */
  private remembered: MeantRegistries | null = null;

  /**
   * @param root absolute
   * @param isLocal whether a text names something of the project, which is told to nobody
   * @param arrived is told when other things are known of models than before
   */
  constructor(
    root: string,
    options: OnlineOptions | null,
    isLocal: HuggingFaceHubOptions["isLocal"],
    arrived: FactsArrived,
  ) {
    this.local = new LocalRegistries(root);
    this.isLocal = isLocal;
    this.arrived = arrived;
    this.open(options);
  }

  /** Why registries cannot be asked over the network, each with its name. */
  get failures(): { name: string; reason: string }[] {
    const { hubFailure } = this;
    const unopened = hubFailure === null ? [] : [{ name: "the Hugging Face Hub", reason: hubFailure }];
    return [...unopened, ...this.online.failures];
  }

  /** What the Hugging Face Hub last said of a repository; null where it was not asked, or did not answer. */
  saidByHub(kind: RepositoryKind, name: string): HubAnswer | null {
    return this.hub?.find(kind, name) ?? null;
  }

  /** Which registries can be what the project's files mean. */
  get meant(): MeantRegistries {
    this.remembered ??= { local: [...this.naming.values()].every(mayMeanLocal), server: this.mayMeanServer() };
    return this.remembered;
  }

  /** What the registry that is meant holds of a model; null where it has none of this name, or nobody knows which is meant. */
  registered(name: string): RegisteredFacts | null {
    const online = this.meant.server ? (this.mlflow?.find(name) ?? null) : null;
    if (!this.meant.local || !this.local.has(name)) return online;
    return online === null ? this.local.find(name) : null;
  }

  /** The registry that holds what {@link registered} says. */
  registryOf(name: string): StoreAddress | null {
    if (this.registered(name) === null) return null;
    if (this.meant.local && this.local.has(name)) return this.local.storeOf(name);
    return this.mlflow === null ? null : { kind: "server", endpoint: this.mlflow.name, credentials: null };
  }

  /** A way to the server that the user turned on; null where there is none. */
  connect(signal: AbortSignal): TrackingServer | null {
    return this.mlflow?.connect(signal) ?? null;
  }

  /** Asks the server anew for a model, of which something was written to it. */
  changed(name: string): void {
    this.mlflow?.changed(name);
  }

  /** The same as far as it is new enough that findings can be made of it. */
  judged(name: string): RegisteredFacts | null {
    const facts = this.registered(name);
    return facts === null || facts.asked === null || Date.now() - facts.asked < OLDEST_JUDGED ? facts : null;
  }

  /** The names of the models in the project's own stores; empty where another registry may be meant. */
  localNames(): readonly string[] {
    return this.meant.local ? this.local.names() : [];
  }

  /** The names of the models in all registries that may be meant, as far as they are known. */
  names(): readonly string[] {
    const online = this.meant.server ? (this.mlflow?.names() ?? []) : [];
    const local = this.localNames();
    return local.length === 0 ? online : [...new Set([...local, ...online])];
  }

  /** Takes note of what a file says of registries. */
  take(file: string, content: DocumentContent): void {
    const texts = content.kind === "text" ? [content.text] : content.cells.map(({ text }) => text);
    const named = texts.flatMap(namedRegistries);
    this.remembered = null;
    if (named.length === 0) this.naming.delete(file);
    else this.naming.set(file, named);
  }

  forget(file: string): void {
    this.naming.delete(file);
    this.remembered = null;
  }

  /** Takes note of files that changed on the disk: they may belong to a store. */
  changedOnDisk(files: readonly string[]): void {
    if (files.some(LocalRegistries.holds)) this.local.forget();
  }

  /** Reads the stores in the project where they have not been read and it names models of theirs; gives those that could not be read, null where none was to be. */
  async look(index: ReferenceIndex): Promise<UnreadStore[] | null> {
    this.online.followSoon(index);
    // The file of variables is often ignored, and followed by nobody then.
    this.remembered = null;
    const isDue = !this.local.isRead && index.hasAnyIn("mlflow");
    const unread = isDue ? await this.local.read() : null;
    this.readingDetails = this.readDetails(index);
    return unread;
  }

  /** Resolves when what was begun to be read of the stores in the project has been. */
  async detailsRead(): Promise<void> {
    await this.readingDetails;
  }

  /** Asks over the network for what the references name, and waits for the answers. */
  ask(index: ReferenceIndex, progress: (done: number, total: number) => void): Promise<void> {
    return this.online.ask(index, progress);
  }

  /** Takes other options, and will look everything up anew. */
  configure(options: OnlineOptions | null): void {
    this.local.forget();
    if (JSON.stringify(options) === JSON.stringify(this.options)) return;
    this.online.dispose();
    this.open(options);
  }

  dispose(): void {
    this.online.dispose();
  }

  private open(options: OnlineOptions | null): void {
    this.options = options;
    this.remembered = null;
    this.mlflow = options === null ? null : openMlflowServer(options, this.arrived);
    this.hub = options === null ? null : this.openHub(options);
    this.online = new OnlineRegistries([this.mlflow, this.hub].filter((each) => each !== null));
  }

  private openHub(options: OnlineOptions): HuggingFaceHub | null {
    this.hubFailure = null;
    try {
      return openHub(options, this.isLocal, this.arrived);
    } catch (error) {
      this.hubFailure = (error as Error).message;
      return null;
    }
  }

  private mayMeanServer(): boolean {
    const { mlflow, options } = this;
    if (mlflow === null || options === null) return false;
    const isOfEnvironment = environmentServer(options.environment)?.endpoint === mlflow.name;
    const named = [this.local.namedInEnvironmentFile(), ...this.naming.values()];
    return named.every((each) => mayMeanServer(each, mlflow.name, isOfEnvironment));
  }

  private async readDetails(index: ReferenceIndex): Promise<void> {
    const names = await this.local.readDetails(index);
    if (names.length > 0) this.arrived("mlflow", names);
  }
}
