/** What a registry holds of one model, as rules and features ask for it: a plain value. */
export interface RegisteredFacts {
  /** What messages call the registry: `mlflow.db`, `training/mlruns`, `https://mlflow.acme.org`. */
  store: string;
  /** When a server said so, milliseconds since 1970; null where the store lies on this machine. */
  asked: number | null;
  /** What people wrote of the model; null where nobody did. */
  description: string | null;
  tags: Readonly<Record<string, string>>;
  /** Milliseconds since 1970; null where the store does not say. */
  created: number | null;
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
  tags: Readonly<Record<string, string>>;
  /** The run that made it; null where none did. */
  run: RegisteredRun | null;
  /** Whether its files say what goes in and out; null where that is not known. */
  isSigned: boolean | null;
}

/** The run behind a version. What it says is read only for versions that the project points to. */
export interface RegisteredRun {
  id: string;
  /** Null where it is not known. */
  name: string | null;
  /** The newest value of each; null where they are not known. */
  metrics: Readonly<Record<string, number>> | null;
}
