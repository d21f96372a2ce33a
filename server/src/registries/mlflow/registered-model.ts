/** A model of an MLflow registry, as every kind of store tells of it. */
export interface RegisteredModel {
  name: string;
  /** Null where nobody described it. */
  description: string | null;
  tags: Record<string, string>;
  /** Milliseconds since 1970; null where the store does not say. */
  created: number | null;
  /** Milliseconds since 1970; null where the store does not say. */
  updated: number | null;
  /** Oldest first, without those that were deleted. */
  versions: ModelVersion[];
  /** Alias → version. */
  aliases: Record<string, number>;
}

/** One version of a registered model. */
export interface ModelVersion {
  version: number;
  /** Milliseconds since 1970; null where the store does not say. */
  created: number | null;
  /** `Staging`, `Production`, `Archived`; null where it is in none. */
  stage: string | null;
  /** The run that made it; null where none did. */
  runId: string | null;
  /** Where its files lie. */
  source: string | null;
  /** `READY`, `PENDING_REGISTRATION`, `FAILED_REGISTRATION`. */
  status: string | null;
  description: string | null;
  tags: Record<string, string>;
}

/** What a registry holds, and what of it could not be read. */
export interface RegistryContent {
  /** By name. */
  models: RegisteredModel[];
  unreadable: { place: string; reason: string }[];
}

/** A model without its versions: what a store keeps of it in one place. */
export type ModelEntry = Omit<RegisteredModel, "versions">;

/** The stage of versions that a store keeps although they were deleted. */
export const DELETED_STAGE = "Deleted_Internal";

const NO_STAGE = "None";

/** A stage as stores write it, as one that says something; null where it says nothing. */
export function readStage(stage: string | null): string | null {
  return stage === NO_STAGE || stage === "" ? null : stage;
}

/**
 * Puts models and their versions together, in an order that does not hang on the store. Versions of models that are not
 * among them are left out: they came or went while the store was read.
 */
export function joinVersions(
  entries: readonly ModelEntry[],
  versions: readonly { name: string; version: ModelVersion }[],
): RegisteredModel[] {
  const byName = new Map(entries.map((entry) => [entry.name, { ...entry, versions: [] as ModelVersion[] }]));
  for (const { name, version } of versions) byName.get(name)?.versions.push(version);
  const models = [...byName.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const model of models) {
    model.versions.sort((one, other) => one.version - other.version);
    model.aliases = inOrder(model.aliases);
    model.tags = inOrder(model.tags);
  }
  return models;
}

function inOrder<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}
