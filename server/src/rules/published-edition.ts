import { isArchitectureNumber, withoutVersion } from "../names/conventions.ts";
import type { ModelName, VersionScheme } from "../names/model-name.ts";
import { readVersionText } from "../names/version-text.ts";
import type { ModelReference } from "../references/model-reference.ts";
import { HOLE } from "../references/written.ts";
import { readPublishedName } from "./published-name.ts";

/** A published name as one of a row that its owner counts: `acme/churn` at `v2`. */
export interface Edition {
  /** The name without its version; the same for all of a row. */
  family: string;
  version: string;
}

/** Dates name a day, which nobody counts on from. */
const COUNTED: ReadonlySet<VersionScheme> = new Set(["semver", "partial-semver", "integer"]);
/** Calls that look after a repository that is there, and publish nothing new under its name. */
const MAINTENANCE = /\.(create_branch|create_tag|create_commit|super_squash_history)$/;

/**
 * The edition that a reference publishes; null where a part of the name is unknown, where its version is no number that can be
 * compared, and for files, whose names are only told apart by their folders.
 */
export function publishedEdition(reference: ModelReference): Edition | null {
  const { ecosystem, isLocal, name, pin, api } = reference;
  if (ecosystem === "file" || isLocal || pin.text !== null || name === null || name.includes(HOLE)) return null;
  const read = MAINTENANCE.test(api) ? null : readPublishedName(reference);
  return read === null ? null : editionOf(read);
}

/** The edition that a name says; null where its version is no number that can be compared. */
export function editionOf(name: ModelName): Edition | null {
  if (name.version === null || !COUNTED.has(name.scheme) || isArchitectureNumber(name)) return null;
  const family = withoutVersion(name);
  const read = readVersionText(name.version.text);
  // Whether `v2b` comes before `v2` or after it, its owner alone knows.
  if (family === null || read === null || read.marker === "" || read.suffix !== "") return null;
  return { family, version: name.version.text };
}
