import type { RegisteredFacts } from "../references/registered-facts.ts";
import { resolvedVersion } from "../references/resolved-version.ts";
import type { RegisteredModel } from "../registries/mlflow/registered-model.ts";
import { type KeptRun, keptRun, runOf } from "../registries/mlflow/run-facts.ts";
import type { TrackingServer } from "../registries/mlflow/tracking-server.ts";
import type { AnswerCache } from "../registries/online/answer-cache.ts";
import { identityOf } from "../registries/online/identity.ts";
import { OnlineFacts } from "../registries/online/online-facts.ts";
import { RequestQueue } from "../registries/online/request-queue.ts";
import type { FactsArrived, OnlineRegistry } from "./online-registries.ts";
import type { ReferenceIndex } from "./reference-index.ts";
import { pointedVersions, registeredFactsOf, registeredNames } from "./registered-facts-of.ts";

/** How an MLflow server is asked. */
export interface MlflowServerOptions {
  /** Its address, without credentials. */
  endpoint: string;
  /** The `Authorization` header; null: none. */
  authorization: string | null;
  cache: AnswerCache | null;
  /**
   * Opens the way to it, which ends with the signal.
   * @throws {RegistryFailure} where what is said of the way cannot be used
   */
  open(signal: AbortSignal): TrackingServer;
}

/** What was not there so long ago may be there now. Milliseconds. */
const SHORTLY = 30_000;

/** The one list of names has no name of its own. */
const ALL = "";

/**
 * What an MLflow server holds of the models that a project names, got in the background: first their versions, then the runs behind those that the
 * project points to. The names of all models are asked for once somebody wants to choose among them.
 */
export class MlflowServer implements OnlineRegistry {
  readonly ecosystem = "mlflow";
  readonly name: string;
  private readonly queue = new RequestQueue();
  private readonly ended = new AbortController();
  private readonly open: MlflowServerOptions["open"];
  private opened: TrackingServer | null = null;
  private readonly models: OnlineFacts<RegisteredModel>;
  private readonly runs: OnlineFacts<KeptRun>;
  private readonly list: OnlineFacts<string[]>;
  private readonly arrived: FactsArrived;
  /** Names of a list that is still being read. */
  private listed: string[] = [];
  private index: ReferenceIndex | null = null;
  /** Which models a run is behind. */
  private readonly namesByRun = new Map<string, Set<string>>();
  /** Answers to {@link find}, as long as they hold. */
  private readonly found = new Map<string, RegisteredFacts | null>();

  constructor({ endpoint, authorization, cache, open }: MlflowServerOptions, arrived: FactsArrived) {
    this.name = endpoint;
    this.arrived = arrived;
    this.open = open;
    const question = (kind: string) => ({ registry: endpoint, identity: identityOf(authorization), kind });
    const { queue } = this;
    this.models = new OnlineFacts({
      question: question("mlflow-model-1"),
      queue,
      cache,
      ask: async (name) => this.server().model(name),
      arrived: (names) => this.modelsArrived(names),
    });
    this.runs = new OnlineFacts({
      question: question("mlflow-run-1"),
      queue,
      cache,
      ask: async (id) => keptRun(await this.server().run(id)),
      arrived: (ids) => this.runsArrived(ids),
    });
    this.list = new OnlineFacts({
      question: question("mlflow-names-1"),
      queue,
      cache,
      isPatient: true,
      ask: () => this.readNames(),
      arrived: () => {},
    });
  }

  get failure(): string | null {
    return this.queue.failure;
  }

  get pending(): number {
    return this.models.pending + this.runs.pending;
  }

  /** What is known of a model; null where nothing is, or the server has none of this name. */
  find(name: string): RegisteredFacts | null {
    const remembered = this.found.get(name);
    if (remembered !== undefined) return remembered;
    const answer = this.models.find(name);
    if (answer === null) return null;
    const facts = answer.value === null ? null : this.factsOf(answer.value, answer.asked);
    this.found.set(name, facts);
    return facts;
  }

  /** The names known so far; those that are missing, or new, are asked for in the background. */
  names(): readonly string[] {
    void this.list.want(ALL);
    return this.list.find(ALL)?.value ?? this.listed;
  }

  /**
   * A way to the server for somebody who waits for the answer; it ends with the signal.
   * @throws {RegistryFailure} where what is said of the way cannot be used
   */
  connect(signal: AbortSignal): TrackingServer {
    return this.open(signal);
  }

  /** Asks anew for a model, of which something was written to the server. */
  changed(name: string): void {
    void this.models.want(name, 0);
  }

  follow(index: ReferenceIndex): void {
    this.index = index;
    const names = registeredNames(index);
    this.models.follow(names);
    for (const name of names) if (this.lacksPointed(name, index)) void this.models.want(name, SHORTLY);
    this.followRuns();
  }

  async settled(): Promise<void> {
    // Which runs are wanted shows once the models are known.
    await this.models.settled();
    await this.runs.settled();
  }

  dispose(): void {
    this.ended.abort();
    this.queue.dispose();
    for (const facts of [this.models, this.runs, this.list]) facts.dispose();
    void this.opened?.close();
  }

  private server(): TrackingServer {
    this.opened ??= this.open(this.ended.signal);
    return this.opened;
  }

  /** Whether the project asks for what the model did not have when the server was asked: it may have been registered since. */
  private lacksPointed(name: string, index: ReferenceIndex): boolean {
    const facts = this.find(name);
    const asked = index.referencesTo("mlflow", name).filter(({ pin }) => pin.kind === "number" || pin.kind === "alias");
    return facts !== null && asked.some(({ pin }) => resolvedVersion(pin, facts) === null);
  }

  private factsOf(model: RegisteredModel, asked: number): RegisteredFacts {
    return registeredFactsOf(model, {
      store: this.name,
      asked,
      run: (id) => runOf(this.runs.find(id)?.value ?? null),
      isSigned: () => null,
    });
  }

  private modelsArrived(names: readonly string[]): void {
    for (const name of names) this.found.delete(name);
    this.followRuns();
    this.arrived("mlflow", names);
  }

  private runsArrived(ids: readonly string[]): void {
    const names = new Set(ids.flatMap((id) => [...(this.namesByRun.get(id) ?? [])]));
    for (const name of names) this.found.delete(name);
    this.arrived("mlflow", [...names]);
  }

  private followRuns(): void {
    const { index } = this;
    if (index === null) return;
    this.namesByRun.clear();
    for (const name of registeredNames(index)) {
      const facts = this.find(name);
      if (facts === null) continue;
      for (const { run } of pointedVersions(name, facts, index)) {
        if (run === null) continue;
        const names = this.namesByRun.get(run.id) ?? new Set();
        this.namesByRun.set(run.id, names.add(name));
      }
    }
    this.runs.follow(this.namesByRun.keys());
  }

  private async readNames(): Promise<string[]> {
    const names: string[] = [];
    for await (const page of this.server().names()) {
      names.push(...page);
      this.listed = names;
    }
    this.listed = [];
    return names;
  }
}
