import type { MaterialKind } from "./material.ts";

/** A text by which two models are told apart; models come before data sets, then it goes by ecosystem and name. */
export function modelKey({ kind, ecosystem, name }: { kind: MaterialKind; ecosystem: string; name: string }): string {
  return `${kind === "model" ? 0 : 1}\n${ecosystem}\n${name}`;
}
