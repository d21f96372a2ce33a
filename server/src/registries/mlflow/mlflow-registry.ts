import type { RegistryContent } from "./registered-model.ts";
import type { RunFacts } from "./run-facts.ts";

/** A way into an MLflow registry: folders, a database or a server. All give the same facts. */
export interface MlflowRegistry {
  /**
   * All registered models with their versions.
   * @throws {RegistryFailure} where the registry cannot be read
   */
  content(): Promise<RegistryContent>;
  /**
   * What is known of a run; null where the store does not have it.
   * @throws {RegistryFailure} where the registry cannot be read
   */
  run(runId: string): Promise<RunFacts | null>;
  /**
   * The folder on this machine in which a logged model's files lie; null where that is not known, or they lie elsewhere.
   * @param modelId `m-` and 32 digits
   * @throws {RegistryFailure} where the registry cannot be read
   */
  loggedModelFolder(modelId: string): Promise<string | null>;
  /** Lets go of connections and files. */
  close(): Promise<void>;
}
