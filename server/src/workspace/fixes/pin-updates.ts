import type { TextEdit } from "../../documents/place.ts";
import { placeKey } from "../../documents/place-order.ts";
import { knownRevision, MAIN } from "../../references/known-revision.ts";
import type { ModelReference } from "../../references/model-reference.ts";
import { replaceWritten } from "../../references/written.ts";
import type { Project } from "../project.ts";

/** What would bring the pins of one repository up to date. */
export interface PinUpdate {
  name: string;
  edits: TextEdit[];
}

/** Pins of a project to commits of the Hub that the local cache or the Hub knows a newer state of. */
export interface PinUpdates {
  updates: PinUpdate[];
  /** Pins that differ from what is known to be the commit of `main`, and how many of them the updates rewrite. */
  found: number;
  rewritten: number;
}

/** What a pin would become; the edit is null where it is not written in one piece. */
interface Update {
  name: string;
  commit: string;
  edit: TextEdit | null;
}

/** The pins to commits that differ from the commit of `main` that the local Hugging Face cache holds, or the Hub was last known to have. */
export function pinUpdates(project: Project): PinUpdates {
  const references = project.models().flatMap((model) => [...model.references]);
  const updates = references.flatMap((reference) => updateOf(reference, project) ?? []);
  const kept = withoutShared(updates, references);
  const byName = new Map<string, Map<string, TextEdit>>();
  for (const { name, edit } of kept) {
    const edits = byName.get(name) ?? new Map<string, TextEdit>();
    byName.set(name, edits.set(placeKey(edit), edit));
  }
  return {
    updates: [...byName].map(([name, edits]) => ({ name, edits: [...edits.values()] })),
    found: updates.length,
    rewritten: kept.length,
  };
}

function updateOf(reference: ModelReference, project: Project): Update | null {
  const { role, name, pin } = reference;
  if (role !== "consume" || name === null || pin.kind !== "commit" || pin.text === null) return null;
  const facts = project.repositories.factsOf(reference);
  const commit = facts === null ? null : (knownRevision(facts, MAIN)?.commit ?? null);
  if (commit === null || commit === pin.text.toLowerCase()) return null;
  return { name, commit, edit: pin.written === null ? null : replaceWritten(pin.written, commit) };
}

/** A commit in a constant that pins several repositories is not one of them alone: which of them is meant, nobody knows. */
function withoutShared(updates: readonly Update[], references: readonly ModelReference[]) {
  const named = new Map<string, Set<string>>();
  for (const { ecosystem, name, pin } of references) {
    for (const { place } of pin.written?.pieces ?? []) {
      const key = placeKey(place);
      named.set(key, (named.get(key) ?? new Set()).add(`${ecosystem} ${name}`));
    }
  }
  return updates.flatMap(({ name, edit }) => {
    return edit === null || (named.get(placeKey(edit))?.size ?? 0) > 1 ? [] : [{ name, edit }];
  });
}
