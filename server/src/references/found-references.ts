import { comparePlaces } from "../documents/place-order.ts";
import type { ModelReference } from "./model-reference.ts";

/** References of one file, one for each place and ecosystem: the first that was found. */
export class FoundReferences {
  private readonly byPlace = new Map<string, ModelReference>();

  add(...references: readonly ModelReference[]): void {
    for (const reference of references) {
      const { cell, range } = reference.place;
      const key = `${reference.ecosystem} ${cell} ${range.start.line} ${range.start.character}`;
      if (!this.byPlace.has(key)) this.byPlace.set(key, reference);
    }
  }

  inOrder(): ModelReference[] {
    return [...this.byPlace.values()].sort((one, other) => comparePlaces(one.place, other.place));
  }
}
