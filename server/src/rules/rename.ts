import type { TextEdit } from "../documents/place.ts";
import { placeKey } from "../documents/place-order.ts";
import type { ModelReference } from "../references/model-reference.ts";
import { rewrite } from "../references/renaming.ts";
import type { ProjectFacts } from "./rule.ts";

/**
 * The edits that give a model another name wherever the project names it. Null where one of the places cannot be edited, or where the
 * project uses the new name for another model already.
 */
export function renameEdits(reference: ModelReference, newName: string, project: ProjectFacts): TextEdit[] | null {
  const { ecosystem, name } = reference;
  if (name === null || name === newName || project.referencesTo(ecosystem, newName).length > 0) return null;
  const edits = new Map<string, TextEdit>();
  for (const each of [reference, ...project.referencesTo(ecosystem, name)]) {
    const edit = each.nameWritten === null ? null : rewrite(each.nameWritten, newName);
    if (edit === null) return null;
    edits.set(placeKey(edit), edit);
  }
  return [...edits.values()];
}
