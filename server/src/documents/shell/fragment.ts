import type { Span } from "../place.ts";

/**
 * A piece of shell in a file: a whole script, an instruction of a Dockerfile, a value of a configuration file. What is read in it
 * keeps the offsets of the file.
 */
export interface Fragment {
  /** The shell text, as the shell gets it. */
  readonly text: string;
  /** The text of the file. */
  readonly host: string;
  /** The offset in the file of an offset in {@link text}. */
  hostOffset(offset: number): number;
}

/** A file that is shell as a whole. */
export function wholeFragment(text: string): Fragment {
  return { text, host: text, hostOffset: (offset) => offset };
}

/** A part of a file that stands there as the shell gets it. */
export function fragmentAt(host: string, { start, end }: Span): Fragment {
  return { text: host.slice(start, end), host, hostOffset: (offset) => start + offset };
}

/** A text that stands in a file in other words: `offsets` has the place of each character, and of the end. */
export function decodedFragment(host: string, text: string, offsets: readonly number[]): Fragment {
  return { text, host, hostOffset: (offset) => offsets[Math.min(offset, offsets.length - 1)] ?? 0 };
}

/** A part of a fragment. */
export function partOfFragment({ text, host, hostOffset }: Fragment, { start, end }: Span): Fragment {
  return { text: text.slice(start, end), host, hostOffset: (offset) => hostOffset(start + offset) };
}

/** The span in the file of a span in a fragment. */
export function hostSpan({ hostOffset }: Fragment, { start, end }: Span): Span {
  if (start >= end) return { start: hostOffset(start), end: hostOffset(start) };
  // The end of a part is behind its last character: between that and the next there may be what only the file holds.
  return { start: hostOffset(start), end: hostOffset(end - 1) + 1 };
}
