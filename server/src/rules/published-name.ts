import type { ModelName } from "../names/model-name.ts";
import { parseName } from "../names/parse.ts";
import type { ModelReference } from "../references/model-reference.ts";
import { HOLE } from "../references/written.ts";

/**
 * The name that this code gives to a model, read; null where the reference uses somebody's name, or none is known. The name of a
 * logged model (MLflow 3) is a label within one run, and none that anybody asks for by version; data sets and Spaces are no models.
 */
export function readPublishedName({ role, name, pin, subject }: ModelReference): ModelName | null {
  if (role !== "publish" || name === null || pin.kind === "logged-model") return null;
  return subject === "dataset" || subject === "space" ? null : parseName(name);
}

/** Whether all of a name but its owner is known: the rest can be judged as it stands. */
export function isKnownBelowOwner({ name }: ModelName): boolean {
  return !name.includes(HOLE, name.indexOf("/") + 1);
}

/**
 * Whether the version of a name is certain though a part of the name before it may be unknown: `{project}-final` ends in a label,
 * but what follows `v2-` in `v2-{run}` may belong to the version.
 */
export function isVersionCertain({ name, version }: ModelName): boolean {
  return version !== null && !name.includes(HOLE, version.start) && name[version.start - 1] !== HOLE;
}
