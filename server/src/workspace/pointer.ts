import type { Place, Position } from "../documents/place.ts";
import { contains } from "../documents/place-order.ts";
import { holderPlaces } from "../references/model-places.ts";
import type { ModelReference } from "../references/model-reference.ts";

/** Where a pointer rests. */
export interface Spot {
  path: string;
  cell?: number | undefined;
  position: Position;
}

/** Where a pointer may rest to mean a reference: its argument or value, its pin, the text of its name, and what holds that. */
export function placesOf(reference: ModelReference): Place[] {
  const written = [...(reference.nameWritten?.pieces ?? []), ...(reference.pin.written?.pieces ?? [])];
  const pin = reference.pin.place === null ? [] : [reference.pin.place];
  return [reference.place, ...pin, ...written.map((piece) => piece.place), ...holderPlaces(reference)];
}

/** Whether a pointer rests on a place. */
export function isAt({ path, cell, position }: Spot, place: Place): boolean {
  return place.path === path && place.cell === cell && contains(place.range, position);
}
