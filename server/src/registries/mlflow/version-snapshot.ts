import { createHash } from "node:crypto";
import { emptySnapshot, type ModelSnapshot } from "../../versioning/model-snapshot.ts";
import { withoutNotes } from "../../versioning/proposal.ts";
import { readModelFolder } from "../model-files/model-folder.ts";
import { localFolder } from "./local-folder.ts";
import type { MlflowRegistry } from "./mlflow-registry.ts";
import type { ModelVersion, RegisteredModel } from "./registered-model.ts";

/** Tags by which people say what a version was trained on. */
const DATA_TAG = /^(training[_.-]?)?(data|dataset|data[_-]?set)([_.-]?(version|name|id|digest))?$/i;
/** Tags and aliases by which people give a version a number of their own: the registry's only counts. */
export const VERSION_TAG = /^(semver|version|model[_.-]?version|semantic[_.-]?version)$/i;
const VERSION_ALIAS = /^v(\d+)-(\d+)(?:-(\d+))?$/;

/**
 * What is known of a registered version: its files where they lie on this machine, its run's metrics, its tags.
 * @param base folder from which relative sources go
 * @param readsWeights whether weights are read that may be many gigabytes
 * @throws {RegistryFailure} where the registry cannot be read
 */
export async function versionSnapshot(
  registry: MlflowRegistry,
  { name }: RegisteredModel,
  version: ModelVersion,
  base: string,
  signal: AbortSignal,
  readsWeights = true,
): Promise<ModelSnapshot> {
  const title = `models:/${name}/${version.version}`;
  const folder = version.source === null ? null : await localFolder(version.source, base);
  const files = folder === null ? emptySnapshot(title) : await readModelFolder(folder, title, signal, readsWeights);
  const run = version.runId === null ? null : await registry.run(version.runId);
  const documentation = withoutNotes(version.description);
  const data = Object.entries(version.tags).filter(([tag, value]) => DATA_TAG.test(tag) && value !== "");
  return {
    ...files,
    metrics: { ...files.metrics, ...run?.metrics },
    trainingData: data.length === 0 ? files.trainingData : data.map(([tag, value]) => `${tag} ${value}`),
    documentationHash: documentation === null ? files.documentationHash : hashOf(documentation),
  };
}

/** Whether an alias is the number of one version, and not a place that versions take in turn. */
export function isVersionAlias(alias: string): boolean {
  return VERSION_ALIAS.test(alias);
}

/** The version that people gave a registered version, by a tag or an alias such as `v1-2-0`; null where they gave none. */
export function ownVersion({ aliases }: RegisteredModel, { version, tags }: ModelVersion): string | null {
  const tagged = Object.entries(tags).find(([tag, value]) => VERSION_TAG.test(tag) && /\d/.test(value));
  if (tagged !== undefined) return tagged[1];
  for (const [alias, number] of Object.entries(aliases)) {
    const parts = number === version ? VERSION_ALIAS.exec(alias)?.slice(1) : undefined;
    if (parts !== undefined) return `v${parts.filter((part) => part !== undefined).join(".")}`;
  }
  return null;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
