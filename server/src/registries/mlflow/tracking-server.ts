import { ServerRefusal } from "../http/request-failure.ts";
import type { MlflowRegistry } from "./mlflow-registry.ts";
import { joinVersions, type RegisteredModel, type RegistryContent } from "./registered-model.ts";
import { isRunId, type RunFacts } from "./run-facts.ts";
import { readModelEntry, readRunEntry, readVersionEntry } from "./server-entries.ts";
import type { Answer, TrackingClient } from "./tracking-client.ts";
import type { VersionRecord } from "./version-record.ts";

/** Entries asked for at a time: ten times what a server gives unasked, and a tenth of the most that it gives. */
const MODELS_PER_PAGE = "100";
const VERSIONS_PER_PAGE = "1000";

/** What a server answers where it has no such thing, its name is none, or it is for others. */
const NOT_THERE: ReadonlySet<number | null> = new Set([400, 403, 404]);

/** A registry behind MLflow's REST interface. */
export class TrackingServer implements MlflowRegistry {
  readonly #client: TrackingClient;

  constructor(client: TrackingClient) {
    this.#client = client;
  }

  async content(): Promise<RegistryContent> {
    const [models, versions] = await Promise.all([
      this.#list("registered-models/search", "registered_models", MODELS_PER_PAGE),
      this.#list("model-versions/search", "model_versions", VERSIONS_PER_PAGE),
    ]);
    return {
      models: joinVersions(
        models.map(readModelEntry).filter((entry) => entry !== null),
        versions.map(readVersionEntry).filter((entry) => entry !== null),
      ),
      unreadable: [],
    };
  }

  /**
   * One model with its versions; null where the server has none of this name, or does not show it.
   * @throws {RegistryFailure} where the server cannot be asked
   */
  async model(name: string): Promise<RegisteredModel | null> {
    // Such a name cannot be asked for in a filter, and no store but the one in folders takes it.
    if (name.includes("'") && name.includes('"')) return null;
    const filter = `name = ${quoted(name)}`;
    const [answer, versions] = await Promise.all([
      this.#askFor("registered-models/get", { name }),
      this.#list("model-versions/search", "model_versions", VERSIONS_PER_PAGE, { filter }),
    ]);
    const entry = readModelEntry(answer?.registered_model);
    if (entry === null) return null;
    return (
      joinVersions(
        [entry],
        versions.map(readVersionEntry).filter((each) => each !== null),
      )[0] ?? null
    );
  }

  /**
   * The names of all models, a page at a time.
   * @throws {RegistryFailure} where the server cannot be asked
   */
  async *names(): AsyncGenerator<string[]> {
    for await (const page of this.#pages("registered-models/search", "registered_models", MODELS_PER_PAGE, {})) {
      yield page.flatMap((entry) => readModelEntry(entry)?.name ?? []);
    }
  }

  async run(runId: string): Promise<RunFacts | null> {
    if (!isRunId(runId)) return null;
    return readRunEntry((await this.#askFor("runs/get", { run_id: runId }))?.run);
  }

  /** Its files lie where the server says, which is seldom this machine. */
  async loggedModelFolder(): Promise<string | null> {
    return null;
  }

  /**
   * Writes what a record says, one after the other.
   * @throws {ServerRefusal} at the first that the server does not take; what was written before it stays
   */
  async write({ model: name, version: number, changes }: VersionRecord): Promise<void> {
    const version = String(number);
    for (const change of changes) {
      if (change.kind === "tag") {
        const { key, value } = change;
        await this.#client.set("POST", "model-versions/set-tag", { name, version, key, value });
      } else if (change.kind === "alias") {
        await this.#client.set("POST", "registered-models/alias", { name, version, alias: change.alias });
      } else {
        await this.#client.set("PATCH", "model-versions/update", { name, version, description: change.text });
      }
    }
  }

  close(): Promise<void> {
    return this.#client.close();
  }

  /** The answer to a question about one thing; null where it is not there, cannot be, or is not for whoever asks. */
  async #askFor(method: string, parameters: Record<string, string>): Promise<Answer | null> {
    try {
      return await this.#client.ask(method, parameters);
    } catch (error) {
      if (error instanceof ServerRefusal && NOT_THERE.has(error.status)) return null;
      throw error;
    }
  }

  async #list(method: string, key: string, size: string, parameters: Record<string, string> = {}): Promise<unknown[]> {
    const entries: unknown[] = [];
    for await (const page of this.#pages(method, key, size, parameters)) for (const entry of page) entries.push(entry);
    return entries;
  }

  async *#pages(
    method: string,
    key: string,
    size: string,
    parameters: Record<string, string>,
  ): AsyncGenerator<unknown[]> {
    const seen = new Set<string>();
    for (let token = ""; ; ) {
      const answer = await this.#client.ask(method, {
        ...parameters,
        max_results: size,
        ...(token === "" ? {} : { page_token: token }),
      });
      if (!isListOf(key, answer))
        throw new ServerRefusal(`${method} is answered by something that is no MLflow server`, null);
      const page = answer[key];
      if (Array.isArray(page)) yield page;
      token = nextToken(answer);
      if (token === "") return;
      if (seen.has(token)) throw new ServerRefusal(`the server gives the same page of ${method} again and again`, null);
      seen.add(token);
    }
  }
}

/** A text in a filter (mlflow, utils/search_utils.py): in the quotes that it does not hold itself. */
function quoted(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

/** Protocol buffers leave out empty lists, so that an empty page is an empty object. */
function isListOf(key: string, answer: Answer): boolean {
  return Array.isArray(answer[key]) || Object.keys(answer).every((each) => each === "next_page_token");
}

function nextToken({ next_page_token: token }: Answer): string {
  return typeof token === "string" ? token : "";
}
