import type { Phrase } from "./lexicon/lexicon.ts";
import type { SegmentKind } from "./model-name.ts";

/** The smallest part of a name that the grammar looks at, with all that can be said of it without its neighbours. */
export interface Lexeme {
  text: string;
  lower: string;
  /** Null where only the neighbours can tell. */
  kind: SegmentKind | null;
  /** Sum of `Trait`s. */
  traits: number;
  phrases: readonly Phrase[] | null;
  /** The lexeme that touches this one on the right, in the same chunk; null where the chunk ends. */
  next: Lexeme | null;
}
