import type { Place } from "../documents/place.ts";
import { comparePlaces, isInside, placeKey } from "../documents/place-order.ts";
import type { ModelReference, Role } from "./model-reference.ts";
import { HOLE, type Piece, type WrittenText } from "./written.ts";

/** One place of the code that names a model: a use, or a text that holds the name for uses elsewhere. */
export interface ModelPlace {
  place: Place;
  kind: Role | "written";
  reference: ModelReference;
}

/** Where the known characters of a reference's name stand; of one whose name is not known, those of its value. */
function writtenPlaces({ nameWritten, value }: ModelReference): Place[] {
  return distinctPlaces(knownPieces(nameWritten ?? value).map(({ place }) => place));
}

/** The variables, parameters and keys to which a reference's name or value is given where it is written. */
export function holderPlaces({ nameWritten, value, keyPlace }: ModelReference): Place[] {
  const holders = knownPieces(nameWritten ?? value).flatMap(({ holders }) => holders ?? []);
  return distinctPlaces(keyPlace === null ? holders : [...holders, keyPlace]);
}

/** The place that shows a use best: the name alone where it is written in the argument, else the whole argument. */
export function usePlace(reference: ModelReference): Place {
  const [first, ...more] = writtenPlaces(reference);
  return first !== undefined && more.length === 0 && isInside(first, reference.place) ? first : reference.place;
}

/** Every place that names the model of these references, in the order of the code; a use goes before the text it shares its place with. */
export function placesNaming(references: readonly ModelReference[]): ModelPlace[] {
  const uses = references.map((reference): ModelPlace => {
    return { place: usePlace(reference), kind: reference.role, reference };
  });
  const written = references.flatMap((reference) =>
    writtenPlaces(reference)
      .filter((place) => !isInside(place, reference.place))
      .map((place): ModelPlace => ({ place, kind: "written", reference })),
  );
  const byPlace = new Map<string, ModelPlace>();
  for (const each of [...uses, ...written]) {
    const key = placeKey(each.place);
    if (!byPlace.has(key)) byPlace.set(key, each);
  }
  return [...byPlace.values()].sort((one, other) => comparePlaces(one.place, other.place));
}

/**
 * Where the model of a reference comes from: the place where its name is written; asked at that place itself, where the project
 * publishes the model; else the place itself.
 * @param related every reference of the project to the same model
 * @param isAsked whether a place is the one that is asked about
 */
export function definitionPlaces(
  reference: ModelReference,
  related: readonly ModelReference[],
  isAsked: (place: Place) => boolean,
): Place[] {
  const written = writtenPlaces(reference);
  const isUse = isAsked(reference.place) || (reference.keyPlace !== null && isAsked(reference.keyPlace));
  const own = written.filter((place) => isAsked(place) || (isUse && isInside(place, reference.place)));
  if (own.length === 0) return written;
  const published = related.filter(({ role }) => role === "publish").flatMap(publishingPlaces);
  const elsewhere = distinctPlaces(published.filter((place) => !isAsked(place)));
  return elsewhere.length > 0 ? elsewhere : own;
}

function publishingPlaces(reference: ModelReference): Place[] {
  const place = usePlace(reference);
  return writtenPlaces(reference).some((each) => isInside(each, reference.place)) ? [place] : [reference.place];
}

function knownPieces(written: WrittenText | null): Piece[] {
  return (written?.pieces ?? []).filter(({ text, verbatim }) => text !== HOLE && (verbatim || text !== "/"));
}

function distinctPlaces(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}
