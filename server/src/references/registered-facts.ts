/** What a registry holds of one model, as rules and features ask for it: a plain value. */
export interface RegisteredFacts {
  /** What messages call the registry: `mlflow.db`, `training/mlruns`. */
  store: string;
  /** Oldest first. */
  versions: { version: number; stage: string | null; isReady: boolean }[];
  /** Alias → version. */
  aliases: Readonly<Record<string, number>>;
}
