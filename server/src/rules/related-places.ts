import type { Place } from "../documents/place.ts";
import type { ModelReference } from "../references/model-reference.ts";
import type { RelatedPlace } from "./finding.ts";
import { isInside, touch } from "./place-order.ts";

/** Where a name was written, if not where it is used. */
export function nameWrittenElsewhere({ nameWritten, place }: ModelReference): RelatedPlace[] {
  return writtenElsewhere(nameWritten?.pieces[0]?.place, [place], "the name is written here");
}

/** Where a pin was written, if neither in its own argument nor where the name is used. */
export function pinWrittenElsewhere({ pin, place }: ModelReference): RelatedPlace[] {
  return writtenElsewhere(
    pin.written?.pieces[0]?.place,
    [place, ...(pin.place === null ? [] : [pin.place])],
    "the version is written here",
  );
}

function writtenElsewhere(written: Place | undefined, uses: readonly Place[], message: string): RelatedPlace[] {
  if (written === undefined || uses.some((use) => isInside(written, use) || touch(written, use))) return [];
  return [{ place: written, message }];
}
