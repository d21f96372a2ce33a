import type { TextEdit } from "../../documents/place.ts";
import { placeKey } from "../../documents/place-order.ts";
import { whyNameIsRefused } from "../../references/ecosystems/validity.ts";
import type { ModelReference } from "../../references/model-reference.ts";
import { rewrite } from "../../references/renaming.ts";

/** What would publish a model under its next name. */
export interface NameEdits {
  edits: TextEdit[];
  /** The places that publish it. */
  places: number;
  /** Why some of them must be changed by hand, in sentences for people. */
  left: string[];
}

/**
 * The edits that give a model its next name where a project publishes it. Whoever loads it goes on with the version that it asks for,
 * except where both read the name from one constant.
 */
export function nameEdits(references: readonly ModelReference[], name: string, nextName: string): NameEdits {
  const publishing = references.filter((each) => each.role === "publish" && each.name === name);
  const edits = new Map<string, TextEdit>();
  const left = new Set<string>();
  for (const reference of publishing) {
    const { nameWritten, place } = reference;
    const line = `${place.path}:${place.range.start.line + 1}`;
    const refused = whyNameIsRefused({ ...reference, name: nextName });
    const edit = nameWritten === null ? null : rewrite(nameWritten, nextName);
    if (refused !== null) left.add(`${line}: the registry would refuse ${nextName}: ${refused}.`);
    else if (edit === null)
      left.add(`${line}: the name is put together from several texts, so it must be changed there by hand.`);
    else edits.set(placeKey(edit), edit);
  }
  return { edits: [...edits.values()], places: publishing.length, left: [...left] };
}
