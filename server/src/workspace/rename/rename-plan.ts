import type { Place, TextEdit } from "../../documents/place.ts";
import { placeKey } from "../../documents/place-order.ts";
import { whyNameIsRefused } from "../../references/ecosystems/validity.ts";
import type { ModelReference } from "../../references/model-reference.ts";
import { rewrite } from "../../references/renaming.ts";
import { isSameModel } from "../../references/same-model.ts";
import { HOLE } from "../../references/written.ts";

/** What a rename does. */
export interface RenamePlan {
  /** One for each text that holds the name, in any file. */
  edits: TextEdit[];
  /** Uses whose name is put together when the program runs, and may be the old one. */
  notFollowed: Place[];
}

/** Why a model cannot be renamed, in a sentence for people. */
export interface RenameRefusal {
  refused: string;
}

/** What a rename asks of the project. */
export interface RenameFacts {
  relatedReferences(reference: ModelReference): readonly ModelReference[];
  allReferences(): readonly ModelReference[];
}

/** Why the model that a reference names cannot be renamed here, whatever the new name; null where it can. */
export function whyNotRenamed(reference: ModelReference, project: RenameFacts): string | null {
  const { name } = reference;
  if (name === null || name.includes(HOLE)) return "The name of this model is only known when the code runs.";
  const related = project.relatedReferences(reference);
  if (!related.some(({ role }) => role === "publish"))
    return `${name} belongs to whoever publishes it: this project only uses it, so it cannot rename it.`;
  const blocked = related.find(({ nameWritten }) => nameWritten === null || rewrite(nameWritten, `${name}x`) === null);
  if (blocked === undefined) return null;
  return `${name} is not written as it is in ${shown(blocked.place)}, so it cannot be renamed there: write it as one plain text first.`;
}

/** The edits that give the model of a reference a new name wherever the project names it, or why there are none. */
export function planRename(
  reference: ModelReference,
  newName: string,
  project: RenameFacts,
): RenamePlan | RenameRefusal {
  const refused = whyNotRenamed(reference, project) ?? whyNotNamed(reference, newName, project);
  if (refused !== null) return { refused };
  const edits = new Map<string, TextEdit>();
  for (const { nameWritten, place } of project.relatedReferences(reference)) {
    const edit = nameWritten === null ? null : rewrite(nameWritten, newName);
    if (edit === null)
      return {
        refused: `The name is put together from several texts in ${shown(place)}, and the new name does not fit them.`,
      };
    edits.set(placeKey(edit), edit);
  }
  const notFollowed = project.allReferences().filter((each) => mayName(each, reference));
  return { edits: [...edits.values()], notFollowed: notFollowed.map(({ place }) => place) };
}

function whyNotNamed(reference: ModelReference, newName: string, project: RenameFacts): string | null {
  const { name, ecosystem } = reference;
  if (newName.trim() === "") return "A model needs a name.";
  if (newName === name) return `It is called ${name} already.`;
  const reason = whyNameIsRefused({ ...reference, name: newName });
  if (reason !== null) return `The registry would refuse ${newName}: ${reason}.`;
  if (ecosystem === "file" && /[\\/]/.test(newName)) return "A file's name holds no slash: its folder stays as it is.";
  const isTaken = project.allReferences().some((each) => isSameModel({ ...each }, { ...reference, name: newName }));
  return isTaken ? `The project uses ${newName} for another model already.` : null;
}

/** Whether the known parts of a name that is put together at run time fit a model's name; one of which nothing is known fits all and says nothing. */
function mayName({ ecosystem, name }: ModelReference, model: ModelReference): boolean {
  if (ecosystem !== model.ecosystem || name === null || model.name === null || !name.includes(HOLE)) return false;
  const parts = name.split(HOLE);
  if (parts.every((part) => !/\w/.test(part))) return false;
  return new RegExp(`^${parts.map(escaped).join(".*")}$`, "s").test(model.name);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function shown({ path, cell, range }: Place): string {
  return `${path}${cell === undefined ? "" : `, cell ${cell + 1}`}, line ${range.start.line + 1}`;
}
