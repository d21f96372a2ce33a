import type { ModelReference, Pin } from "../references/model-reference.ts";
import type { ProjectModel } from "../references/project-models.ts";

/** The places of a project that fix one model's version in the same way, or publish it. */
export interface ModelVersion {
  /** Null: these places publish the model. */
  pin: Pin | null;
  references: readonly ModelReference[];
}

/** A model's references by the version they ask for: those that publish it first, then in the order of the code. */
export function versionsOf({ references }: Pick<ProjectModel, "references">): ModelVersion[] {
  const groups = new Map<string, { pin: Pin | null; references: ModelReference[] }>();
  for (const reference of references.toSorted(publishedFirst)) {
    const pin = publishes(reference) ? null : reference.pin;
    const key = pin === null ? "" : `${pin.kind} ${pin.text}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { pin, references: [reference] });
    else group.references.push(reference);
  }
  return [...groups.values()];
}

function publishedFirst(one: ModelReference, other: ModelReference): number {
  return Number(publishes(other)) - Number(publishes(one));
}

/** An alias that is set on a version is asked for elsewhere; a model that is saved or registered has none yet. */
function publishes({ role, pin }: ModelReference): boolean {
  return role === "publish" && pin.text === null;
}
