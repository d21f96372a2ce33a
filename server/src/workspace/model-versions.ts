import type { ModelReference, Pin } from "../references/model-reference.ts";
import type { ProjectModel } from "../references/project-models.ts";

/** The places of a project that fix one model's version in the same way, or publish it. */
export interface ModelVersion {
  /** Null: these places publish the model. */
  pin: Pin | null;
  references: readonly ModelReference[];
}

/** A model's references by the version they ask for: those that publish it first, then in the order of the code. */
export function versionsOf({ references }: ProjectModel): ModelVersion[] {
  const groups = new Map<string, { pin: Pin | null; references: ModelReference[] }>();
  for (const reference of references.toSorted(publishedFirst)) {
    const pin = reference.role === "publish" ? null : reference.pin;
    const key = pin === null ? "" : `${pin.kind} ${pin.text}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { pin, references: [reference] });
    else group.references.push(reference);
  }
  return [...groups.values()];
}

function publishedFirst(one: ModelReference, other: ModelReference): number {
  return Number(other.role === "publish") - Number(one.role === "publish");
}
