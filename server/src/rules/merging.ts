import { comparePlaces, isSameEdit, placeKey, touch } from "../documents/place-order.ts";
import type { Fix, ModelFinding, RelatedPlace } from "./finding.ts";

/**
 * One finding per rule and place. Several stand at one place where a call can name several models (a loop over names, a
 * function called with different ones): the first speaks and the others become related information.
 * @param findings ordered by place
 */
export function mergeSamePlace(findings: readonly ModelFinding[]): ModelFinding[] {
  const merged: ModelFinding[] = [];
  for (const finding of findings) {
    const at = lastAtPlace(merged, finding);
    const first = merged[at];
    if (first === undefined) merged.push(finding);
    else merged[at] = merge(first, finding);
  }
  return merged;
}

/** The index of the finding of the same rule at the same place, -1 where there is none; looks no further back than the place. */
function lastAtPlace(ordered: readonly ModelFinding[], { code, place }: ModelFinding): number {
  for (let at = ordered.length - 1; at >= 0; at--) {
    const other = ordered[at];
    if (other === undefined || comparePlaces(other.place, place) !== 0) return -1;
    if (other.code === code) return at;
  }
  return -1;
}

function merge(first: ModelFinding, other: ModelFinding): ModelFinding {
  if (other.message === first.message) return { ...first, fixes: fixesThatFit(first, other) };
  const place = writtenPlace(other);
  const more = other.related.filter((each) => comparePlaces(each.place, place) !== 0);
  return {
    ...first,
    related: withoutRepetition([...first.related, { place, message: other.message }, ...more]),
    fixes: fixesThatFit(first, other),
  };
}

/** Where the model of a finding is written, so that models named at one place can be told apart. */
function writtenPlace({ reference, place }: ModelFinding): ModelFinding["place"] {
  return reference.nameWritten?.pieces[0]?.place ?? place;
}

/**
 * The fixes of two findings at one place that are right for both: those that both offer, and those that touch nothing
 * the other would edit differently. A commit of one model must not be written where another is loaded too.
 */
function fixesThatFit(first: ModelFinding, other: ModelFinding): Fix[] {
  const fits = (fix: Fix, others: readonly Fix[]) =>
    others.some((each) => isSameFix(fix, each)) || !others.some((each) => collide(fix, each));
  const kept = first.fixes.filter((fix) => fits(fix, other.fixes));
  const added = other.fixes.filter((fix) => fits(fix, first.fixes) && !kept.some((each) => isSameFix(fix, each)));
  return [...kept, ...added];
}

/** Whether two fixes make the same edits. */
function isSameFix(one: Fix, other: Fix): boolean {
  return (
    one.edits.length === other.edits.length &&
    one.edits.every((edit, index) => {
      const twin = other.edits[index];
      return twin !== undefined && isSameEdit(twin, edit);
    })
  );
}

/** Whether two fixes edit the same characters in different ways. */
function collide(one: Fix, other: Fix): boolean {
  return one.edits.some((edit) => other.edits.some((each) => touch(edit, each) && !isSameEdit(each, edit)));
}

/** Related places, each said once. */
export function withoutRepetition(related: readonly RelatedPlace[]): RelatedPlace[] {
  const said = new Map(related.map((each) => [`${placeKey(each.place)}\n${each.message}`, each]));
  return [...said.values()];
}
