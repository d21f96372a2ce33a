import { isInside } from "../documents/place-order.ts";
import type { ModelReference } from "../references/model-reference.ts";
import { PIN_SLOT } from "../references/model-reference.ts";
import { HOLE, replaceWritten } from "../references/written.ts";
import type { Fix } from "./finding.ts";
import type { ProjectFacts } from "./rule.ts";

/** What the user overwrites with a commit; no registry takes it for one. */
const COMMIT_PLACEHOLDER = "<commit>";

/** Whether this loads a repository of the Hugging Face Hub whose whole name is known: no folder, nothing that may be one. */
export function isHubLoad(
  reference: ModelReference,
  project: ProjectFacts,
): reference is ModelReference & { name: string } {
  const { ecosystem, role, name, isLocal, place } = reference;
  if (ecosystem !== "huggingface" || role !== "consume" || isLocal) return false;
  return name !== null && !name.includes(HOLE) && !project.isLocal(name, place.path);
}

/** The commit of the local cache for a revision of a reference's repository, or null. */
function cachedCommitOf(reference: ModelReference, revision: string, project: ProjectFacts): string | null {
  const { subject, name } = reference;
  const kind = subject === "dataset" || subject === "space" ? subject : "model";
  return name === null ? null : project.cachedCommit(kind, name, revision);
}

/** Ways to pin a reference that passes no revision: the commit of `main` in the local cache, else one that the user fills in. */
export function fixesForMissingPin(reference: ModelReference, project: ProjectFacts): Fix[] {
  const insertion = reference.pinInsertion;
  if (insertion === null) return [];
  const insert = (pin: string) => [{ ...insertion.place, text: insertion.template.replace(PIN_SLOT, pin) }];
  const commit = cachedCommitOf(reference, "main", project);
  if (commit !== null) return [{ title: cacheTitle(commit), safe: false, edits: insert(commit) }];
  const edits = insert(COMMIT_PLACEHOLDER);
  return [{ title: "Pin to a commit", safe: false, edits, needsInput: true, placeholder: COMMIT_PLACEHOLDER }];
}

/**
 * Ways to put a commit in the place of a branch or tag. A revision that is written elsewhere (a constant) may belong to other
 * models too: there the commit of one is never written by itself.
 */
export function fixesForMutablePin(reference: ModelReference, project: ProjectFacts): Fix[] {
  const { pin } = reference;
  if (pin.written === null || pin.text === null) return [];
  const place = pin.written.pieces[0]?.place;
  const isOwn = place !== undefined && pin.place !== null && isInside(place, pin.place);
  const commit = isOwn ? cachedCommitOf(reference, pin.text, project) : null;
  const edit = replaceWritten(pin.written, commit ?? COMMIT_PLACEHOLDER);
  if (edit === null) return [];
  if (commit === null) {
    return [
      { title: "Pin to a commit", safe: false, edits: [edit], needsInput: true, placeholder: COMMIT_PLACEHOLDER },
    ];
  }
  return [
    isShortFor(pin.text, commit) ? writtenOut(commit, edit) : { title: cacheTitle(commit), safe: false, edits: [edit] },
  ];
}

/**
 * Whether a revision looks like the beginning of a commit hash: 7 to 39 hexadecimal digits, a letter among them
 * (`20240806` is a date). The Hub wants all 40.
 */
export function looksLikeShortCommit(revision: string): boolean {
  return /^(?=.*[a-f])[0-9a-f]{7,39}$/i.test(revision);
}

function isShortFor(revision: string, commit: string): boolean {
  return looksLikeShortCommit(revision) && commit.startsWith(revision.toLowerCase());
}

function writtenOut(commit: string, edit: Fix["edits"][number]): Fix {
  return { title: `Write out the commit ${commit}`, safe: true, edits: [edit] };
}

function cacheTitle(commit: string): string {
  return `Pin to ${commit.slice(0, 12)}, the commit in the local Hugging Face cache`;
}
