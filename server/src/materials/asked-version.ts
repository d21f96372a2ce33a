import type { Pin, PinKind } from "../references/model-reference.ts";

/** What a place of the code asks for. */
export interface AskedPin {
  kind: PinKind;
  text: string | null;
}

/** What a pin asks for. An API that takes no pin and one that got none ask for the same: nothing. */
export function askedVersion({ kind, text }: Pick<Pin, "kind" | "text">): AskedPin {
  return { kind: kind === "unpinnable" ? "none" : kind, text };
}

/** A text by which two things that are asked for are told apart. */
export function pinKey({ kind, text }: AskedPin): string {
  return text === null ? kind : `${kind} ${text}`;
}
