import type { RegisteredFacts } from "../references/registered-facts.ts";
import type { DocumentContent } from "./content.ts";
import { LocalRegistries, type UnreadStore } from "./local-registries.ts";
import { mayNameAnotherRegistry } from "./named-registries.ts";
import { type FactsArrived, OnlineRegistries } from "./online-registries.ts";
import { openOnlineRegistries } from "./open-online-registries.ts";
import type { OnlineOptions } from "./project-settings.ts";
import type { ReferenceIndex } from "./reference-index.ts";

/** What a project knows of the registries that hold its models: the stores in its folders, and those that it may ask over a network. */
export class ProjectRegistries {
  private readonly local: LocalRegistries;
  /** Files that may tell MLflow to use a registry that does not lie in the project. */
  private readonly naming = new Set<string>();
  private readonly arrived: FactsArrived;
  private options: OnlineOptions | null;
  private online: OnlineRegistries;

  /**
   * @param root absolute
   * @param arrived is told when other things are known of models than before
   */
  constructor(root: string, options: OnlineOptions | null, arrived: FactsArrived) {
    this.local = new LocalRegistries(root);
    this.arrived = arrived;
    this.options = options;
    this.online = new OnlineRegistries(openOnlineRegistries(options, arrived));
  }

  /** Why registries cannot be asked over the network, each with its name. */
  get failures(): { name: string; reason: string }[] {
    return this.online.failures;
  }

  /** Whether the project's own stores may not be asked, since another registry may be meant. */
  get isAnotherNamed(): boolean {
    return this.naming.size > 0;
  }

  /** What the MLflow stores in the project hold of a model; null where they have none of this name, or another registry may be meant. */
  registered(name: string): RegisteredFacts | null {
    return this.isAnotherNamed ? null : this.local.find(name);
  }

  /** The names of the models in the project's MLflow stores; empty where another registry may be meant. */
  registeredNames(): string[] {
    return this.isAnotherNamed ? [] : this.local.names();
  }

  /** Takes note of what a file says of registries. */
  take(file: string, content: DocumentContent): void {
    if (saysRegistry(content)) this.naming.add(file);
    else this.naming.delete(file);
  }

  forget(file: string): void {
    this.naming.delete(file);
  }

  /** Takes note of files that changed on the disk: they may belong to a store. */
  changedOnDisk(files: readonly string[]): void {
    if (files.some(LocalRegistries.holds)) this.local.forget();
  }

  /** Reads the stores in the project where they have not been read and it names models of theirs; gives those that could not be read, null where none was to be. */
  async look(index: ReferenceIndex): Promise<UnreadStore[] | null> {
    this.online.followSoon(index);
    return this.local.isRead || !index.hasAnyIn("mlflow") ? null : this.local.read();
  }

  /** Asks over the network for what the references name, and waits for the answers. */
  ask(index: ReferenceIndex): Promise<void> {
    return this.online.ask(index);
  }

  /** Takes other options, and will look everything up anew. */
  configure(options: OnlineOptions | null): void {
    this.local.forget();
    if (JSON.stringify(options) === JSON.stringify(this.options)) return;
    this.options = options;
    this.online.dispose();
    this.online = new OnlineRegistries(openOnlineRegistries(options, this.arrived));
  }

  dispose(): void {
    this.online.dispose();
  }
}

function saysRegistry(content: DocumentContent): boolean {
  if (content.kind === "text") return mayNameAnotherRegistry(content.text);
  return content.cells.some(({ text }) => mayNameAnotherRegistry(text));
}
