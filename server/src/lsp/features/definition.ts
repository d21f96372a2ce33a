import { type Definition, type DefinitionLink, LocationLink } from "vscode-languageserver";
import type { Place } from "../../documents/place.ts";
import { placeKey } from "../../documents/place-order.ts";
import { definitionPlaces } from "../../references/model-places.ts";
import { isAt, placesOf } from "../../workspace/pointer.ts";
import { answer } from "../answer.ts";
import type { AskedPosition } from "../asked-place.ts";
import type { Conversions } from "../conversions.ts";
import type { Feature } from "./feature.ts";

/** LSP `textDocument/definition`: where a model's name is written, or where the project publishes the model. */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  serve: ({ connection, session, support }) =>
    connection.onDefinition((params, token) =>
      answer(token, async () => {
        const asked = await session.positionAt(params);
        return asked === null ? null : definitionOf(asked, session.conversions, support.definitionLinks);
      }),
    ),
};

function definitionOf(
  asked: AskedPosition,
  conversions: Conversions,
  asLinks: boolean,
): Definition | DefinitionLink[] | null {
  const { folder, path, cell, position } = asked;
  const { project } = folder;
  const reference = project.referenceAt(path, position, cell);
  if (reference === null) return null;
  const spot = { path, cell, position };
  const targets = definitionPlaces(reference, project.relatedReferences(reference), (place) => isAt(spot, place));
  if (!asLinks) return targets.map((place) => conversions.plainLocation(folder, place));
  const origin = placesOf(reference).filter((place) => isAt(spot, place));
  const originRange = origin.length === 0 ? undefined : conversions.toEditor(asked, smallest(origin).range);
  return targets.map((place) => {
    const { uri, range } = conversions.location(folder, place);
    return LocationLink.create(uri, range, range, originRange);
  });
}

/** The last of nested places, told by their length on one line. */
function smallest(places: readonly Place[]): Place {
  const length = ({ range }: Place) =>
    range.start.line === range.end.line ? range.end.character - range.start.character : Number.MAX_SAFE_INTEGER;
  return places.toSorted((one, other) => length(one) - length(other) || (placeKey(one) < placeKey(other) ? -1 : 1))[0]!;
}
