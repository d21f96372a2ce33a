import type { Span } from "../place.ts";

/*
 * What a shell script does, as far as names can flow through it: a plain value. All spans are offsets in the file.
 */

/** A script, or a piece of one that a file of another language holds. */
export interface ShellScript {
  readonly statements: readonly Statement[];
  /** Comments with their marks, in order. */
  readonly comments: readonly Span[];
}

export type Statement = Command | Assignment | Forgetting | Loop | Branches | Block | FunctionDefinition;

/** A simple command: its words, the name of the program first. */
export interface Command {
  readonly kind: "command";
  readonly span: Span;
  readonly words: readonly ShellWord[];
  /** `NAME=value` before the command: these hold for it alone. */
  readonly environment: readonly Assignment[];
}

export interface Assignment {
  readonly kind: "assignment";
  readonly name: string;
  readonly nameSpan: Span;
  /** One word, or the words of an array. */
  readonly value: ShellWord | readonly ShellWord[];
  /** `+=` */
  readonly isAdded: boolean;
  /** `export NAME=value` */
  readonly isExported: boolean;
}

/** Variables get values that cannot be known: `read MODEL`, `unset MODEL`. */
export interface Forgetting {
  readonly kind: "forgetting";
  readonly names: readonly string[];
}

/** `for NAME in …`. */
export interface Loop {
  readonly kind: "loop";
  readonly name: string;
  readonly items: readonly ShellWord[];
  readonly body: readonly Statement[];
}

/** Ways of which the script goes at most one, or none. */
export interface Branches {
  readonly kind: "branches";
  readonly branches: readonly (readonly Statement[])[];
  /** One of them is gone in any case. */
  readonly isExhaustive: boolean;
}

/** What changes no variable outside of it: `( … )`, `$( … )`. */
export interface Block {
  readonly kind: "block";
  readonly body: readonly Statement[];
}

export interface FunctionDefinition {
  readonly kind: "function";
  readonly name: string;
  readonly body: readonly Statement[];
}

/** One word as it stands in the script. */
export interface ShellWord {
  readonly span: Span;
  readonly parts: readonly WordPart[];
  /** It begins with a quote: it is one word whatever its variables hold. */
  readonly quote: "" | '"' | "'";
}

export type WordPart = TextPart | VariablePart | UnknownPart;

export interface TextPart {
  readonly kind: "text";
  /** The characters that the program gets. */
  readonly text: string;
  readonly span: Span;
  /** The file holds exactly these characters, on one line. */
  readonly isVerbatim: boolean;
}

/** `$NAME`, `${NAME:-fallback}`, `${NAME[1]}`, `"${NAME[@]}"`. */
export interface VariablePart {
  readonly kind: "variable";
  /** Also `1` and `@`. */
  readonly name: string;
  readonly span: Span;
  /** What takes its place where it has no value. */
  readonly fallback: readonly WordPart[] | null;
  /** `:=` keeps the fallback. */
  readonly isKept: boolean;
  /** The index of an array, `@` for all its words. */
  readonly index: string | null;
}

/** What only a running shell knows. */
export interface UnknownPart {
  readonly kind: "unknown";
  readonly span: Span;
}
