import type { Pin } from "./model-reference.ts";
import type { RegisteredFacts, RegisteredVersion } from "./registered-facts.ts";
import { HOLE } from "./written.ts";

/** The version that a pin leads to today; null where the registry does not have it, or the pin is not known. */
export function resolvedVersion({ kind, text }: Pin, facts: RegisteredFacts): RegisteredVersion | null {
  const { versions, aliases } = facts;
  if (kind === "latest") return versions.at(-1) ?? null;
  if (text === null || text.includes(HOLE)) return null;
  switch (kind) {
    case "number":
      return versions.find(({ version }) => String(version) === text) ?? null;
    case "alias":
      return versions.find(({ version }) => version === aliases[text]) ?? null;
    case "stage":
      return versions.findLast(({ stage }) => stage?.toLowerCase() === text.toLowerCase()) ?? null;
    default:
      return null;
  }
}
