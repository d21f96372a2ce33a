import { isInside } from "../documents/place-order.ts";
import { type KnownRevision, knownRevision, MAIN } from "../references/known-revision.ts";
import { type ModelReference, PIN_SLOT } from "../references/model-reference.ts";
import { repositoryKind } from "../references/same-model.ts";
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

/** The commit that a revision of a reference's repository leads to by the local cache or the Hub, or null. */
function knownRevisionOf(
  { subject, name }: ModelReference,
  revision: string,
  project: ProjectFacts,
): KnownRevision | null {
  return name === null ? null : knownRevision(project.repository(repositoryKind(subject), name), revision);
}

/** Ways to pin a reference that passes no revision: the commit of `main` that the local cache or the Hub knows, else one that the user fills in. */
export function fixesForMissingPin(reference: ModelReference, project: ProjectFacts): Fix[] {
  const insertion = reference.pinInsertion;
  if (insertion === null) return [];
  const insert = (pin: string) => [{ ...insertion.place, text: insertion.template.replace(PIN_SLOT, pin) }];
  const known = knownRevisionOf(reference, MAIN, project);
  if (known !== null) return [{ title: pinTitle(known, MAIN), safe: false, edits: insert(known.commit) }];
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
  const known = isOwn ? knownRevisionOf(reference, pin.text, project) : null;
  const edit = replaceWritten(pin.written, known?.commit ?? COMMIT_PLACEHOLDER);
  if (edit === null) return [];
  if (known === null) {
    return [
      { title: "Pin to a commit", safe: false, edits: [edit], needsInput: true, placeholder: COMMIT_PLACEHOLDER },
    ];
  }
  return [
    isShortFor(pin.text, known.commit)
      ? writtenOut(known.commit, edit)
      : { title: pinTitle(known, pin.text), safe: false, edits: [edit] },
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

function pinTitle({ commit, source }: KnownRevision, revision: string): string {
  const short = commit.slice(0, 12);
  return source === "cache"
    ? `Pin to ${short}, the commit in the local Hugging Face cache`
    : `Pin to ${short}, the commit of ${revision} on the Hub`;
}
