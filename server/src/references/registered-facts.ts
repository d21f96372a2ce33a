/** What a registry holds of one model, as rules and features ask for it: a plain value. */
export interface RegisteredFacts {
  /** What messages call the registry: `mlflow.db`, `training/mlruns`. */
  store: string;
  /** What people wrote of the model; null where nobody did. */
  description: string | null;
  /** Oldest first. */
  versions: RegisteredVersion[];
  /** Alias → version. */
  aliases: Readonly<Record<string, number>>;
}

/** One version of a registered model. */
export interface RegisteredVersion {
  version: number;
  stage: string | null;
  isReady: boolean;
  /** Milliseconds since 1970; null where the store does not say. */
  created: number | null;
  description: string | null;
}
