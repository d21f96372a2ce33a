import type { ModelReference } from "../references/model-reference.ts";
import type { RegisteredFacts } from "../references/registered-facts.ts";
import { HOLE } from "../references/written.ts";
import type { ProjectFacts } from "./rule.ts";

/** What the project's registry holds of the model that a reference loads; null where that cannot be known. */
export function registeredFacts(reference: ModelReference, project: ProjectFacts): RegisteredFacts | null {
  const { ecosystem, role, name, isLocal } = reference;
  if (ecosystem !== "mlflow" || role !== "consume" || isLocal || name === null || name.includes(HOLE)) return null;
  return project.registered(name);
}

/** What the project's registry holds of the model that a reference registers versions of; null where that cannot be known. */
export function registeringFacts(reference: ModelReference, project: ProjectFacts): RegisteredFacts | null {
  const { ecosystem, role, name, pin } = reference;
  if (ecosystem !== "mlflow" || role !== "publish" || name === null || name.includes(HOLE)) return null;
  // A logged model's name is no registered one, and an alias is given to a version that is there already.
  return pin.kind === "logged-model" || pin.text !== null ? null : project.registered(name);
}

/** The version that a reference asks for by its number; null where it does otherwise. */
export function askedVersion({ pin: { kind, text } }: ModelReference): number | null {
  return kind === "number" && text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** The alias that a reference asks for; null where it does otherwise. */
export function askedAlias({ pin: { kind, text } }: ModelReference): string | null {
  return kind === "alias" && text !== null && !text.includes(HOLE) ? text : null;
}
