import { type Bom, ComponentEvidence } from "@cyclonedx/cyclonedx-library/Models";
import { JSON as Json, JsonSerializer } from "@cyclonedx/cyclonedx-library/Serialize";
import { Spec1dot6 } from "@cyclonedx/cyclonedx-library/Spec";
import type { MaterialPlace } from "../../materials/material.ts";
import { ModelComponentNormalizer } from "./model-card.ts";

/** Evidence with the places of the code, which the library's own does not hold. */
export class EvidenceInCode extends ComponentEvidence {
  readonly places: readonly MaterialPlace[];

  constructor(places: readonly MaterialPlace[]) {
    super();
    this.places = places;
  }
}

class EvidenceNormalizer extends Json.Normalize.ComponentEvidenceNormalizer {
  override normalize(
    evidence: ComponentEvidence,
    options: Parameters<Json.Normalize.ComponentEvidenceNormalizer["normalize"]>[1],
  ) {
    const own = super.normalize(evidence, options);
    if (!(evidence instanceof EvidenceInCode)) return own;
    return { ...own, occurrences: evidence.places.map(occurrenceOf) };
  }
}

class NormalizerFactory extends Json.Normalize.Factory {
  override makeForComponent() {
    return new ModelComponentNormalizer(this);
  }

  override makeForComponentEvidence() {
    return new EvidenceNormalizer(this);
  }
}

function occurrenceOf({ path, cell, line, api }: MaterialPlace): object {
  return {
    location: path,
    line,
    symbol: api,
    ...(cell === undefined ? {} : { additionalContext: `cell ${cell + 1}` }),
  };
}

/**
 * A bill of the library as the text of CycloneDX 1.6, with the places of {@link EvidenceInCode}. Its lists keep their order: the library would sort them
 * by the language of the machine.
 */
export function serialized(bom: Bom): string {
  const serializer = new JsonSerializer(new NormalizerFactory(Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: false, space: 2 })}\n`;
}
