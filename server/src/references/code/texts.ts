import type { SourceText } from "../../documents/source-text.ts";
import { HOLE, type Piece, type WrittenText } from "../written.ts";
import {
  type AlternativeOf,
  combine,
  only,
  type TextValue,
  UNKNOWN,
  type UnknownValue,
  writtenFrom,
} from "./alternatives.ts";
import type { PassedAlternative, PassedValue } from "./passed-arguments.ts";
import type { SyntaxNode } from "./syntax-node.ts";

/** Joined texts that are longer, in characters, or of more parts are prose or data, or code that joins a text to itself again and again. */
const LONGEST_TEXT = 20_000;
const MOST_PIECES = 500;

/** A text value. */
export function text(written: WrittenText, isPath = false): TextValue {
  return { kind: "text", written, isPath };
}

export const EMPTY: AlternativeOf<TextValue>[] = only(text({ text: "", pieces: [] }));

/** A hole that stands for what an expression puts into a text. */
function hole(node: SyntaxNode, source: SourceText): WrittenText {
  const piece: Piece = { text: HOLE, place: source.placeOf(node), verbatim: false };
  return { text: HOLE, pieces: [piece] };
}

/** One text behind the other; unknown where either is no text, or where both together are longer than any name. */
export function concatenate(left: PassedValue, right: PassedValue): TextValue | UnknownValue {
  if (left.kind !== "text" || right.kind !== "text" || areTooLong(left.written, right.written)) return UNKNOWN;
  return text(writtenFrom([...left.written.pieces, ...right.written.pieces]), left.isPath || right.isPath);
}

function areTooLong(left: WrittenText, right: WrittenText): boolean {
  return left.text.length + right.text.length > LONGEST_TEXT || left.pieces.length + right.pieces.length > MOST_PIECES;
}

type TextAlternative = AlternativeOf<TextValue | UnknownValue>;

/** Appends a part that is put into a text; where it has no known text, or too many, a hole stands for it. */
export function joinPart(
  result: PassedAlternative[],
  part: PassedAlternative[],
  node: SyntaxNode,
  source: SourceText,
): TextAlternative[] {
  const shown = part.map(({ value, arms }) => ({ value: shownIn(value, node, source), arms }));
  const joined = combine(result, shown, concatenate);
  if (joined.length > 0 && joined.every((each) => each.value.kind === "text")) return joined;
  return combine(result, only(text(hole(node, source))), concatenate);
}

function shownIn(value: PassedValue, node: SyntaxNode, source: SourceText): TextValue {
  if (value.kind === "text") return text(value.written);
  return text(value.kind === "number" ? value.written : hole(node, source));
}

/** What a value is in a text that it is added to. */
export function asText(value: PassedValue, node: SyntaxNode, source: SourceText): TextValue {
  if (value.kind === "text") return value;
  const isPath = value.kind === "unknown" && value.isPath;
  return text(hole(node, source), isPath);
}

/** One part of a path under construction. */
export interface PathPart {
  values: PassedAlternative[];
  node: SyntaxNode;
}

/** The parts joined by slashes, as a path of the file system; a part that begins with a slash starts anew. */
export function joinPaths(parts: PathPart[], source: SourceText): TextAlternative[] {
  const asTexts = parts.map(({ values, node }): TextAlternative[] =>
    values.map(({ value, arms }) => ({ value: asText(value, node, source), arms })),
  );
  const joined = asTexts.reduce((result, part) => combine(result, part, joinPath));
  return joined.map(({ value, arms }) => ({
    value: value.kind === "text" ? text(value.written, true) : { kind: "unknown", isPath: true },
    arms,
  }));
}

function joinPath(left: TextValue | UnknownValue, right: TextValue | UnknownValue): TextValue | UnknownValue {
  if (left.kind !== "text" || right.kind !== "text" || areTooLong(left.written, right.written)) return UNKNOWN;
  if (right.written.text.startsWith("/") || left.written.text === "") return right;
  const last = left.written.pieces.at(-1);
  if (last === undefined || left.written.text.endsWith("/")) return concatenate(left, right);
  const slash: Piece = { text: "/", place: last.place, verbatim: false };
  return text(writtenFrom([...left.written.pieces, slash, ...right.written.pieces]), true);
}
