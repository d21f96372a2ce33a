import type { TextEdit } from "../documents/place.ts";
import { placeKey } from "../documents/place-order.ts";
import type { ModelReference } from "../references/model-reference.ts";
import { replaceWritten, sliceWritten } from "../references/written.ts";
import type { ProjectFacts } from "./rule.ts";

/**
 * The edits that give a model another name wherever the project names it. Only the characters that change are replaced, so that a
 * name put together from constants keeps its parts. Null where one of the places cannot be edited, or where the
 * project uses the new name for another model already.
 */
export function renameEdits(reference: ModelReference, newName: string, project: ProjectFacts): TextEdit[] | null {
  const { ecosystem, name } = reference;
  if (name === null || name === newName || project.referencesTo(ecosystem, newName).length > 0) return null;
  const edits = new Map<string, TextEdit>();
  for (const each of [reference, ...project.referencesTo(ecosystem, name)]) {
    const edit = each.nameWritten === null ? null : renameEdit(each.nameWritten, newName);
    if (edit === null) return null;
    edits.set(placeKey(edit), edit);
  }
  return [...edits.values()];
}

function renameEdit(written: NonNullable<ModelReference["nameWritten"]>, newName: string): TextEdit | null {
  const { start, end, text } = changedPart(written.text, newName);
  return replaceWritten(sliceWritten(written, start, end), text);
}

/** The part of the old text that changes, never empty, and what takes its place. */
function changedPart(old: string, fresh: string): { start: number; end: number; text: string } {
  let start = 0;
  while (start < old.length - 1 && start < fresh.length && old[start] === fresh[start]) start++;
  let tail = 0;
  const most = Math.min(old.length - start - 1, fresh.length - start);
  while (tail < most && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++;
  return { start, end: old.length - tail, text: fresh.slice(start, fresh.length - tail) };
}
