import type { Proposal } from "../../versioning/proposal.ts";
import { RegistryFailure } from "../registry-failure.ts";
import type { ModelVersion, RegisteredModel } from "./registered-model.ts";
import { VERSION_TAG } from "./version-snapshot.ts";

/** One thing that is written to a registered version, and what stood there before; null: nothing. */
export type RecordChange =
  | { kind: "tag"; key: string; value: string; before: string | null }
  /** Before: the version that the alias leads to. */
  | { kind: "alias"; alias: string; before: number | null }
  | { kind: "description"; text: string; before: string | null };

/** What is to be written to one version of a registered model. */
export interface VersionRecord {
  model: string;
  version: number;
  /** Empty where the registry says all of it already. */
  changes: RecordChange[];
}

const USUAL_TAG = "version";
/** `_validate_model_alias_name` (mlflow/utils/validation.py). */
const ALIAS = /^[\w-]{1,255}$/;
const RESERVED_ALIAS = /^(latest|v\d+)$/i;

/**
 * What tells a registry of a proposal: a tag with the version, in the words of the version before; an alias for it; what changed, below
 * what the description says already; and aliases to move to it.
 * @param aliases such as `champion`
 * @throws {RegistryFailure} where an alias is none, or the alias of the version names another one
 */
export function versionRecord(
  { name, aliases: known }: RegisteredModel,
  earlier: ModelVersion,
  later: ModelVersion,
  proposal: Proposal,
  aliases: readonly string[],
): VersionRecord {
  const changes: RecordChange[] = [];
  const { nextVersion, alias, description } = proposal;
  if (proposal.bump !== "none" && nextVersion !== null) {
    changes.push(tagChange(earlier, later, nextVersion));
    if (proposal.changes.length > 0) changes.push(descriptionChange(later, description));
    if (alias !== null) changes.push(ownAliasChange(name, known, later, alias));
  }
  for (const each of aliases) changes.push(movedAlias(each, known));
  return { model: name, version: later.version, changes: changes.filter((change) => isNew(change, later)) };
}

function tagChange(earlier: ModelVersion, later: ModelVersion, value: string): RecordChange {
  const inUse = (tags: Record<string, string>) => Object.keys(tags).find((key) => VERSION_TAG.test(key));
  const key = inUse(later.tags) ?? inUse(earlier.tags) ?? USUAL_TAG;
  return { kind: "tag", key, value, before: later.tags[key] ?? null };
}

/** What people wrote stays. */
function descriptionChange({ description }: ModelVersion, what: string): RecordChange {
  const text = description === null ? what : description.includes(what) ? description : `${description}\n\n${what}`;
  return { kind: "description", text, before: description };
}

function ownAliasChange(
  name: string,
  known: Readonly<Record<string, number>>,
  { version }: ModelVersion,
  alias: string,
): RecordChange {
  const before = known[alias] ?? null;
  if (before === null || before === version) return { kind: "alias", alias, before };
  throw new RegistryFailure(
    `the alias ${alias} of ${name} names version ${before} already: say what version ${version} is to be by --bump or --current`,
  );
}

function movedAlias(alias: string, known: Readonly<Record<string, number>>): RecordChange {
  if (!ALIAS.test(alias) || RESERVED_ALIAS.test(alias)) {
    throw new RegistryFailure(
      `${alias} is no alias for MLflow: letters, digits, _ and - it takes, but not "latest", nor v with a number`,
    );
  }
  return { kind: "alias", alias, before: known[alias] ?? null };
}

function isNew(change: RecordChange, { version }: ModelVersion): boolean {
  if (change.kind === "tag") return change.value !== change.before;
  return change.kind === "alias" ? change.before !== version : change.text !== change.before;
}
