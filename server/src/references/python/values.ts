import type { Piece, WrittenText } from "../written.ts";
import type { ModuleView, Scope } from "./scopes.ts";
import type { SyntaxNode } from "./syntax.ts";

/**
 * What an expression may be when the program runs. Lazily held parts are nodes with the scope's module, so that a
 * value costs nothing until somebody asks for its inside.
 */
export type Value =
  | TextValue
  | { kind: "number"; written: WrittenText }
  | { kind: "boolean"; value: boolean }
  /** `isOpen`: the None is a default that somebody outside may replace (a parameter, a command line option). */
  | { kind: "none"; isOpen: boolean }
  | SequenceValue
  | MappingValue
  /** Something of a library by its qualified name: a module, class or function. Builtins stand under `builtins.`. */
  | { kind: "symbol"; name: string }
  | InstanceValue
  | ClassValue
  | FunctionValue
  /** A method looked up on an object; `function` where the project defines it. */
  | { kind: "method"; receiver: Value; name: string; function: FunctionValue | null }
  | { kind: "partial"; callee: Alternative[]; site: CallSite }
  /** Attributes set from outside the program: the result of `parser.parse_args()`. */
  | { kind: "commandLine"; module: ModuleView }
  /** A package or module of the project: its path without `.py` and without `/__init__.py`. */
  | { kind: "projectModule"; path: string }
  /** A file opened at a path, which stands at `node`. */
  | { kind: "file"; path: Alternative[]; node: SyntaxNode; module: ModuleView }
  /** `isPath`: nothing is known but that it is a path of the file system. */
  | { kind: "unknown"; isPath: boolean };

export interface TextValue {
  kind: "text";
  written: WrittenText;
  /** Made as a file path: `os.path.join(…)`, `Path(…) / "x"`. */
  isPath: boolean;
}

export interface SequenceValue {
  kind: "sequence";
  items: Alternative[][];
}

export interface MappingValue {
  kind: "mapping";
  entries: Map<string, MappingEntry>;
  /** It may hold more than the entries, or other values. */
  isOpen: boolean;
}

/** One key of a mapping. */
export interface MappingEntry {
  key: Alternative[];
  values: Alternative[];
}

/** A call in a module of the project. */
export interface CallSite {
  call: SyntaxNode;
  module: ModuleView;
}

export interface InstanceValue {
  kind: "instance";
  /** A class of a library or of the project. */
  of: ClassValue | { kind: "symbol"; name: string };
  /** The call that made it, where it is known. */
  creation: CallSite | null;
  /** Fields may be set from outside (command line, environment): a default of None says nothing. */
  isOpen: boolean;
}

export interface ClassValue {
  kind: "class";
  node: SyntaxNode;
  scope: Scope;
}

export interface FunctionValue {
  kind: "function";
  node: SyntaxNode;
  scope: Scope;
}

/** One branch that the program may take: which arm of which statement, which round of which loop, which caller of which function. */
export interface Arm {
  of: SyntaxNode;
  which: unknown;
}

/** A value, and the branches that must be taken for the expression to have it. */
export interface Alternative {
  value: Value;
  arms: readonly Arm[];
}

export const UNKNOWN: Value = { kind: "unknown", isPath: false };

/** An expression with one possible value. */
export function only(value: Value): Alternative[] {
  return [{ value, arms: [] }];
}

export const NOTHING_KNOWN: Alternative[] = only(UNKNOWN);

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
export function withArms(alternatives: Alternative[], arms: readonly Arm[]): Alternative[] {
  if (arms.length === 0) return alternatives;
  return alternatives
    .filter((each) => areCompatible(each.arms, arms))
    .map((each) => withJoinedArms(each, joinArms(each.arms, arms)));
}

function withJoinedArms({ value }: Alternative, arms: readonly Arm[]): Alternative {
  return arms.length > MAXIMUM_ARMS ? { value: UNKNOWN, arms: [] } : { value, arms };
}

/** More alternatives than this are not followed. */
const MAXIMUM_ALTERNATIVES = 32;

/** Combines every compatible pair; too many pairs give one unknown value. */
export function combine(
  left: Alternative[],
  right: Alternative[],
  join: (left: Value, right: Value) => Value,
): Alternative[] {
  if (left.length * right.length > MAXIMUM_ALTERNATIVES) return NOTHING_KNOWN;
  return left.flatMap((one) =>
    right
      .filter((other) => areCompatible(one.arms, other.arms))
      .map((other) => ({ value: join(one.value, other.value), arms: joinArms(one.arms, other.arms) })),
  );
}

/** A default that somebody outside may replace. */
export function openDefault(value: Value): Value {
  return value.kind === "none" ? { kind: "none", isOpen: true } : value;
}

/** Maps each value by itself. */
export function mapValues(alternatives: Alternative[], change: (value: Value) => Value): Alternative[] {
  return alternatives.map(({ value, arms }) => ({ value: change(value), arms }));
}

/** Replaces each value by alternatives of its own. */
export function flatMapValues(alternatives: Alternative[], change: (value: Value) => Alternative[]): Alternative[] {
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
