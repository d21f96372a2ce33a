import type { Piece, WrittenText } from "../written.ts";
import type { SyntaxNode } from "./syntax-node.ts";

/** One branch that the program may take: which arm of which statement, which round of which loop, which caller of which function. */
export interface Arm {
  of: SyntaxNode;
  which: unknown;
}

/** A value, and the branches that must be taken for the expression to have it. */
export interface AlternativeOf<Value> {
  value: Value;
  arms: readonly Arm[];
}

/** `isPath`: nothing is known but that it is a path of the file system. */
export interface UnknownValue {
  kind: "unknown";
  isPath: boolean;
}

/** `isOpen`: the nothing is a default that somebody outside may replace (a parameter, a command line option). */
export interface NoValue {
  kind: "none";
  isOpen: boolean;
}

export interface TextValue {
  kind: "text";
  written: WrittenText;
  /** Made as a file path: `os.path.join(…)`, `Path(…) / "x"`. */
  isPath: boolean;
}

export const UNKNOWN: UnknownValue = { kind: "unknown", isPath: false };

/** An expression with one possible value. */
export function only<Value>(value: Value): AlternativeOf<Value>[] {
  return [{ value, arms: [] }];
}

export const NOTHING_KNOWN: AlternativeOf<UnknownValue>[] = only(UNKNOWN);

/** Whether both can happen in one run: no statement is asked to take two arms. */
export function areCompatible(one: readonly Arm[], other: readonly Arm[]): boolean {
  return one.every((arm) => other.every((each) => each.of !== arm.of || each.which === arm.which));
}

/** The branches of both. */
function joinArms(one: readonly Arm[], other: readonly Arm[]): readonly Arm[] {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  return [...one, ...other.filter((arm) => !one.some((each) => each.of === arm.of && each.which === arm.which))];
}

/** A value that hangs on more branches than this is not followed. */
const MAXIMUM_ARMS = 32;

/** The same alternatives, each only in the given branches; those that contradict them are left out. */
export function withArms<Value>(
  alternatives: AlternativeOf<Value>[],
  arms: readonly Arm[],
): AlternativeOf<Value | UnknownValue>[] {
  if (arms.length === 0) return alternatives;
  return alternatives
    .filter((each) => areCompatible(each.arms, arms))
    .map((each) => withJoinedArms(each, joinArms(each.arms, arms)));
}

function withJoinedArms<Value>({ value }: AlternativeOf<Value>, arms: readonly Arm[]) {
  return arms.length > MAXIMUM_ARMS ? { value: UNKNOWN, arms: [] } : { value, arms };
}

/** More alternatives than this are not followed. */
const MAXIMUM_ALTERNATIVES = 32;

/** Combines every compatible pair; too many pairs give one unknown value. */
export function combine<Left, Right, Result>(
  left: AlternativeOf<Left>[],
  right: AlternativeOf<Right>[],
  join: (left: Left, right: Right) => Result,
): AlternativeOf<Result | UnknownValue>[] {
  if (left.length * right.length > MAXIMUM_ALTERNATIVES) return NOTHING_KNOWN;
  return left.flatMap((one) =>
    right
      .filter((other) => areCompatible(one.arms, other.arms))
      .map((other) => ({ value: join(one.value, other.value), arms: joinArms(one.arms, other.arms) })),
  );
}

/** A default that somebody outside may replace. */
export function openDefault<Value extends { kind: string }>(value: Value): Value | NoValue {
  return value.kind === "none" ? { kind: "none", isOpen: true } : value;
}

/** A default that somebody outside may replace may be anything. */
export function settled<Value extends { kind: string; isOpen?: boolean }>(value: Value): Value | UnknownValue {
  return value.kind === "none" && value.isOpen === true ? UNKNOWN : value;
}

/** Maps each value by itself. */
export function mapValues<Value, Result>(
  alternatives: AlternativeOf<Value>[],
  change: (value: Value) => Result,
): AlternativeOf<Result>[] {
  return alternatives.map(({ value, arms }) => ({ value: change(value), arms }));
}

/** Replaces each value by alternatives of its own. */
export function flatMapValues<Value, Result>(
  alternatives: AlternativeOf<Value>[],
  change: (value: Value) => AlternativeOf<Result>[],
): AlternativeOf<Result | UnknownValue>[] {
  const results = alternatives.flatMap(({ value, arms }) => withArms(change(value), arms));
  return results.length > MAXIMUM_ALTERNATIVES
    ? [...results.slice(0, MAXIMUM_ALTERNATIVES), ...NOTHING_KNOWN]
    : results;
}

/** A text from its pieces; empty pieces are dropped. */
export function writtenFrom(pieces: Piece[]): WrittenText {
  const kept = pieces.filter((piece) => piece.text !== "");
  return { text: kept.map((piece) => piece.text).join(""), pieces: kept };
}
