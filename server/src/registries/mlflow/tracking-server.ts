import { ServerRefusal } from "../http/request-failure.ts";
import type { MlflowRegistry } from "./mlflow-registry.ts";
import { joinVersions, type RegistryContent } from "./registered-model.ts";
import { isRunId, type RunFacts } from "./run-facts.ts";
import { readModelEntry, readRunEntry, readVersionEntry } from "./server-entries.ts";
import type { Answer, TrackingClient } from "./tracking-client.ts";

/** Entries asked for at a time: ten times what a server gives unasked, and a tenth of the most that it gives. */
const MODELS_PER_PAGE = "100";
const VERSIONS_PER_PAGE = "1000";

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

  async run(runId: string): Promise<RunFacts | null> {
    if (!isRunId(runId)) return null;
    try {
      return readRunEntry((await this.#client.ask("runs/get", { run_id: runId })).run);
    } catch (error) {
      if (error instanceof ServerRefusal && error.status === 404) return null;
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#client.close();
  }

  async #list(method: string, key: string, size: string): Promise<unknown[]> {
    const entries: unknown[] = [];
    const seen = new Set<string>();
    for (let token = ""; ; ) {
      const answer = await this.#client.ask(method, {
        max_results: size,
        ...(token === "" ? {} : { page_token: token }),
      });
      if (!isListOf(key, answer))
        throw new ServerRefusal(`${method} is answered by something that is no MLflow server`, null);
      const page = answer[key];
      if (Array.isArray(page)) for (const entry of page) entries.push(entry);
      token = nextToken(answer);
      if (token === "") return entries;
      if (seen.has(token)) throw new ServerRefusal(`the server gives the same page of ${method} again and again`, null);
      seen.add(token);
    }
  }
}

/** Protocol buffers leave out empty lists, so that an empty page is an empty object. */
function isListOf(key: string, answer: Answer): boolean {
  return Array.isArray(answer[key]) || Object.keys(answer).every((each) => each === "next_page_token");
}

function nextToken({ next_page_token: token }: Answer): string {
  return typeof token === "string" ? token : "";
}
