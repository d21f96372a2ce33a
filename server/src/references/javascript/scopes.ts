import type { CodeModule } from "../code/passed-arguments.ts";
import type { SyntaxNode } from "../code/syntax-node.ts";

/** One step into a destructured value: a key or a position, and what stands in where nothing is there. */
export interface Step {
  key: string | number;
  fallback: SyntaxNode | null;
}

/** How a name comes to its value. */
export type BindingSource =
  /** `const a = value`, `for (const a of value)` (`each`); `path` leads into a destructured value. */
  | { kind: "value"; value: SyntaxNode; how: "assigned" | "each"; path: readonly Step[] }
  /** `name` null: the module as a whole. */
  | { kind: "import"; module: string; name: string | null; isType: boolean }
  | { kind: "function"; node: SyntaxNode }
  | { kind: "class"; node: SyntaxNode }
  | { kind: "enum"; node: SyntaxNode }
  | { kind: "parameter"; function: SyntaxNode; index: number; fallback: SyntaxNode | null; path: readonly Step[] }
  /** `let a;`, `declare const a: T` */
  | { kind: "declared" }
  | { kind: "opaque" };

/** A later assignment to a name; `value` null where it cannot be known (`a += b`). */
export interface Assignment {
  node: SyntaxNode;
  value: SyntaxNode | null;
}

/** One name of a scope. */
export interface Binding {
  name: string;
  /** The name's own node. */
  node: SyntaxNode;
  source: BindingSource;
  /** The type annotation beside it. */
  type: SyntaxNode | null;
  assignments: Assignment[];
  /** What is assigned to its properties anywhere (`options.revision = …`), by key; the key of `null` is not known. */
  changes: Map<string | null, SyntaxNode[]>;
}

/** The names bound in a file, a function, a class body or a block. */
export interface Scope {
  node: SyntaxNode;
  parent: Scope | null;
  bindings: Map<string, Binding>;
}

/** What a module gives to those who import it. */
export type ExportSource =
  | { kind: "local"; name: string }
  | { kind: "expression"; node: SyntaxNode }
  /** `name` null: that module as a whole. */
  | { kind: "from"; module: string; name: string | null };

/** What a file exports. */
export interface Exports {
  named: Map<string, ExportSource>;
  /** `export * from "module"`, in order. */
  stars: string[];
  /** `module.exports = …` */
  whole: SyntaxNode | null;
}

/** What is known of one file of JavaScript or TypeScript. */
export interface ModuleView extends CodeModule {
  readonly root: SyntaxNode;
  readonly exports: Exports;
  /** The binding that a name has at a node; null for what no scope binds. */
  lookUp(name: string, use: SyntaxNode): Binding | null;
  /** What the methods of a class assign to `this.name`. */
  assignedToThis(classNode: SyntaxNode, name: string): readonly SyntaxNode[];
  /** The calls whose callee ends in this name: `f(…)`, `x.f(…)`, `new f(…)`. */
  callsNamed(name: string): readonly SyntaxNode[];
}
