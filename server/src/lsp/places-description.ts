import * as l10n from "@vscode/l10n";
import type { Place } from "../documents/place.ts";
import { placeKey } from "../documents/place-order.ts";
import { type ModelPlace, placesNaming } from "../references/model-places.ts";
import type { ModelReference } from "../references/model-reference.ts";
import type { Conversions } from "./conversions.ts";
import type { Folder } from "./folders.ts";

/** Places that are named for each purpose; more are only counted. */
const MOST_PLACES = 6;

/**
 * Where references name their model, as lines of Markdown with links: where the name is written, published and used.
 * @param isShown leaves places out that the reader sees anyway
 */
export function describePlaces(
  references: readonly ModelReference[],
  folder: Folder,
  conversions: Conversions,
  isShown: (place: Place) => boolean = () => true,
): string[] {
  const shown = placesNaming(references).filter(({ place }) => isShown(place));
  const links = (kind: ModelPlace["kind"]) =>
    linked(
      shown.filter((each) => each.kind === kind),
      folder,
      conversions,
    );
  const [published, used, written] = [links("publish"), links("consume"), links("written")];
  return [
    ...(written === "" ? [] : [l10n.t("Written in {0}", written)]),
    ...(published === "" ? [] : [l10n.t("Published in {0}", published)]),
    ...(used === "" ? [] : [l10n.t("Used in {0}", used)]),
  ];
}

function linked(places: readonly ModelPlace[], folder: Folder, conversions: Conversions): string {
  const distinct = [...new Map(places.map(({ place }) => [placeKey(place), place])).values()];
  const named = distinct.slice(0, MOST_PLACES).map((place) => link(place, folder, conversions));
  const more = distinct.length - named.length;
  return more > 0 ? l10n.t("{0} and {1} more", named.join(", "), more) : named.join(", ");
}

function link(place: Place, folder: Folder, conversions: Conversions): string {
  const line = place.range.start.line + 1;
  const cell = place.cell === undefined ? "" : `${place.cell + 1}:`;
  const { uri, range } = conversions.location(folder, place);
  return `[${place.path}:${cell}${line}](${uri}#L${range.start.line + 1})`;
}
