import type { Place } from "../documents/place.ts";
import type { ModelReference } from "../references/model-reference.ts";
import type { Finding } from "../rules/finding.ts";

/** Gives a path of the project the form it has in a report. */
export type PathChange = (path: string) => string;

/** A finding with all its places in the form of the report. */
export function withReportedPlaces(finding: Finding, change: PathChange): Finding {
  return {
    ...finding,
    place: moved(finding.place, change),
    reference: withReportedPlace(finding.reference, change),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => moved(edit, change)) })),
    related: finding.related.map((related) => ({ ...related, place: moved(related.place, change) })),
  };
}

/** A reference whose own place is in the form of the report; no report shows the others. */
export function withReportedPlace(reference: ModelReference, change: PathChange): ModelReference {
  return { ...reference, place: moved(reference.place, change) };
}

function moved<Moved extends Place>(place: Moved, change: PathChange): Moved {
  return { ...place, path: change(place.path) };
}
