import type { Place } from "../../documents/place.ts";
import type { WrittenText } from "../written.ts";
import type { CommandWord } from "./command-word.ts";

/** What a variable holds, as far as it is known. `several`: one of some texts, and which one only a running shell knows. */
export type Value =
  | { kind: "text"; written: WrittenText; origin: Origin | null }
  | { kind: "words"; words: readonly CommandWord[] }
  | { kind: "unknown" }
  | { kind: "several" };

/** Where a value stands in the place of its variable: the item of a loop, the argument of a function. */
export interface Origin {
  place: Place;
}

export const UNKNOWN: Value = { kind: "unknown" };

/** The variables of a script at one point of its way. */
export type Scope = Map<string, Value>;

/**
 * Brings ways together: what one of them leaves open and another one sets is what is set (a default); what they set
 * differently is one of several.
 */
export function mergeInto(scope: Scope, ways: readonly Scope[]): void {
  const names = new Set(ways.flatMap((way) => [...way.keys()]));
  for (const name of names) scope.set(name, ways.map((way) => way.get(name) ?? UNKNOWN).reduce(merged));
}

function merged(one: Value, other: Value): Value {
  if (one === other || other.kind === "unknown") return one;
  if (one.kind === "unknown") return other;
  const isSame = one.kind === "text" && other.kind === "text" && one.written.text === other.written.text;
  return isSame ? one : { kind: "several" };
}
