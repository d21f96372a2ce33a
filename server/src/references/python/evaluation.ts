import type { ApiIndex } from "../code/api-index.ts";
import type { SyntaxNode } from "../code/syntax-node.ts";
import type { ModuleView } from "./scopes.ts";
import type { Alternative, CallSite, Value } from "./values.ts";

/** The other Python files of the project. Paths are relative to the root, with forward slashes. */
export interface ImportedModules {
  exists(path: string): boolean;
  /** The module of a file; null where it cannot be read. */
  module(path: string): ModuleView | null;
}

/** What the parts of the evaluator need from the whole. */
export interface Evaluation {
  readonly apis: ApiIndex;
  readonly imported: ImportedModules;
  /** The calls of a function that were found in its own file, by the function's node. */
  readonly callers: Map<SyntaxNode, CallSite[]>;
  /** What modules of the project export, by path and name: modules that import each other with stars are gone through once. */
  readonly exported: Map<string, Alternative[] | null>;
  /** What each `add_argument` sets, as far as it was asked for. */
  readonly destinations: Map<SyntaxNode, string>;
  /** What an expression of a module may be; never empty. */
  evaluate(node: SyntaxNode, module: ModuleView): Alternative[];
  /** What a name may be at a node, as if it stood there. */
  evaluateNamed(name: string, use: SyntaxNode, module: ModuleView): Alternative[];
  /** `value.name`. */
  member(value: Value, name: string): Alternative[];
  /** What a call of the value returns. */
  call(callee: Value, site: CallSite): Alternative[];
  /** Evaluates the body of a function as seen from one call of it. */
  inCall(functionNode: SyntaxNode, site: CallSite, action: () => Alternative[]): Alternative[];
  /** Where the evaluation stands inside a call of the function: evaluates in the caller's surroundings. Null: it does not. */
  fromCaller(functionNode: SyntaxNode, action: (site: CallSite) => Alternative[]): Alternative[] | null;
  /** A file of the project, noting that it was used. */
  moduleAt(path: string): ModuleView | null;
}
