import type { Place } from "../documents/place.ts";
import { isInside } from "../documents/place-order.ts";
import type { ModelReference } from "../references/model-reference.ts";
import type { WrittenText } from "../references/written.ts";
import type { RelatedPlace } from "./finding.ts";

/** Where the parts of a name were written, if not where it is used. */
export function nameWrittenElsewhere({ nameWritten, place }: ModelReference): RelatedPlace[] {
  return writtenElsewhere(nameWritten, [place], "the name is written here");
}

/** Where the parts of a pin were written, if neither in its own argument nor where the name is used. */
export function pinWrittenElsewhere({ pin, place }: ModelReference): RelatedPlace[] {
  return writtenElsewhere(
    pin.written,
    pin.place === null ? [place] : [place, pin.place],
    "the version is written here",
  );
}

function writtenElsewhere(written: WrittenText | null, uses: readonly Place[], message: string): RelatedPlace[] {
  const places = (written?.pieces ?? []).map(({ place }) => place);
  return places.filter((place) => !uses.some((use) => isInside(place, use))).map((place) => ({ place, message }));
}
