import type { CodeEvaluation, CodeModules } from "../code/code-evaluation.ts";
import type { SyntaxNode } from "../code/syntax-node.ts";
import type { ModuleView } from "./scopes.ts";
import type { CallSite, Value } from "./values.ts";

/** The other Python files of the project. */
export type ImportedModules = CodeModules<ModuleView>;

/** What the parts of the evaluator need from the whole. */
export interface Evaluation extends CodeEvaluation<ModuleView, CallSite, Value> {
  /** What each `add_argument` sets, as far as it was asked for. */
  readonly destinations: Map<SyntaxNode, string>;
}
