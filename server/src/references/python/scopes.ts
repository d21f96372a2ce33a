import type { SourceText } from "../../documents/source-text.ts";
import type { SyntaxNode } from "../code/syntax-node.ts";

/** What a scope knows of the module it belongs to. */
export interface ModuleView {
  readonly source: SourceText;
  /** The module's own scope. */
  readonly scope: Scope;
  textOf(node: SyntaxNode): string;
  /** The scope in which an expression is evaluated. */
  scopeOf(node: SyntaxNode): Scope;
  /** The scope that a definition, lambda or comprehension opens. */
  scopeOpenedBy(node: SyntaxNode): Scope | null;
  /** The calls whose callee ends in this name: `f(…)`, `x.f(…)`. */
  callsNamed(name: string): readonly SyntaxNode[];
}

/** How a name comes to its value. */
export type BindingSource =
  /** `a = value`, `for a in value` (`each`), `with value as a` (`entered`); `path` leads into an unpacked value. */
  | { kind: "value"; value: SyntaxNode; how: "assigned" | "each" | "entered"; path: readonly number[] }
  | { kind: "augmented"; statement: SyntaxNode }
  | { kind: "import"; module: string; level: number; name: string | null; bindsTop: boolean }
  | { kind: "function"; node: SyntaxNode }
  | { kind: "class"; node: SyntaxNode }
  | { kind: "parameter"; node: SyntaxNode; function: SyntaxNode }
  /** `x: int` without a value: says a type only. */
  | { kind: "declared"; type: SyntaxNode }
  | { kind: "deleted" }
  | { kind: "opaque" };

/** One place where a name (or `self.x`, `config["x"]`, written as in the code) is bound. */
export interface Binding {
  name: string;
  /** The name's own node, or the statement that binds it. */
  node: SyntaxNode;
  source: BindingSource;
  /** The annotation beside it. */
  type: SyntaxNode | null;
}

/** A scope of Python: the names bound in a module, class body, function, lambda or comprehension. */
export interface Scope {
  kind: "module" | "class" | "function" | "comprehension";
  node: SyntaxNode;
  parent: Scope | null;
  module: ModuleView;
  /** In order of place. */
  bindings: Map<string, Binding[]>;
  /** Bound by functions inside, through `global` or `nonlocal`: they take no part in the flow of this scope. */
  innerBindings: Map<string, Binding[]>;
  /** Names that this scope binds elsewhere. */
  outerNames: Map<string, "global" | "nonlocal">;
  /** `from x import *`, in order. */
  stars: { module: string; level: number; node: SyntaxNode }[];
  /** What the methods of a class body assign to `self.x`, by `x`, with the method. */
  selfAssignments: Map<string, { binding: Binding; method: SyntaxNode }[]>;
  /** Variables whose inside some method call changes (`kw.update(…)`). */
  mutated: Set<string>;
}

/** The scopes of a module: by the node that opens each. */
export type Scopes = ReadonlyMap<SyntaxNode, Scope>;

/** How a binding of this target is filed: identifiers by name, `self.x` and `config["x"]` as written, quotes evened out. */
export function bindingName(text: string, node: SyntaxNode): string {
  return node.type === "subscript" ? text.replaceAll("'", '"').replace(/\s+/g, "") : text;
}
