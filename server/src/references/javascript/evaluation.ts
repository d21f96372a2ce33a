import type { CodeEvaluation, CodeModules } from "../code/code-evaluation.ts";
import type { ModuleView } from "./scopes.ts";
import type { CallSite, Value } from "./values.ts";

/** The other files of the project. */
export type ImportedModules = CodeModules<ModuleView>;

/** What the parts of the evaluator need from the whole. */
export type Evaluation = CodeEvaluation<ModuleView, CallSite, Value>;
