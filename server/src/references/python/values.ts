import type { AlternativeOf, NoValue, TextValue, UnknownValue } from "../code/alternatives.ts";
import type { SyntaxNode } from "../code/syntax-node.ts";
import type { WrittenText } from "../written.ts";
import type { ModuleView, Scope } from "./scopes.ts";

/**
 * What an expression may be when the program runs. Lazily held parts are nodes with the scope's module, so that a
 * value costs nothing until somebody asks for its inside.
 */
export type Value =
  | TextValue
  | { kind: "number"; written: WrittenText }
  | { kind: "boolean"; value: boolean }
  | NoValue
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
  | UnknownValue;

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

/** A value, and the branches that must be taken for the expression to have it. */
export type Alternative = AlternativeOf<Value>;
