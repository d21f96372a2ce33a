import type { AlternativeOf, NoValue, TextValue, UnknownValue } from "../code/alternatives.ts";
import type { SyntaxNode } from "../code/syntax-node.ts";
import type { WrittenText } from "../written.ts";
import type { ModuleView } from "./scopes.ts";

/** What an expression may be when the program runs. A promise counts as what it gives. */
export type Value =
  | TextValue
  | NoValue
  | UnknownValue
  | { kind: "number"; written: WrittenText }
  | { kind: "boolean"; value: boolean }
  | { kind: "sequence"; items: Alternative[][] }
  | MappingValue
  /** Something of a library by its qualified name: `openai.OpenAI`, `@huggingface/transformers.pipeline`. Globals stand under `global.`. */
  | { kind: "symbol"; name: string }
  | InstanceValue
  | ClassValue
  | FunctionValue
  /** A method or property looked up on an object; `function` where the project defines it. */
  | { kind: "method"; receiver: Value; name: string; function: FunctionValue | null }
  /** A file of the project. */
  | { kind: "projectModule"; path: string };

export interface MappingValue {
  kind: "mapping";
  entries: Map<string, Alternative[]>;
  /** It may hold more than the entries, or other values. */
  isOpen: boolean;
}

/** A call in a file of the project. */
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
}

export interface ClassValue {
  kind: "class";
  node: SyntaxNode;
  module: ModuleView;
}

export interface FunctionValue {
  kind: "function";
  node: SyntaxNode;
  module: ModuleView;
}

/** A value, and the branches that must be taken for the expression to have it. */
export type Alternative = AlternativeOf<Value>;
