import { child, type SyntaxNode } from "../code/syntax-node.ts";
import { bindPattern, propertyName } from "./patterns.ts";
import type { Binding, BindingSource, Scope, Step } from "./scopes.ts";
import { argumentsOf, calleeOf, isClass, isFunction, parametersOf } from "./syntax.ts";

/** The scopes of a file by the node that opens each, and what methods assign to `this`. */
export interface ScopesOfFile {
  scopes: ReadonlyMap<SyntaxNode, Scope>;
  /** By class and name. */
  assignedToThis: ReadonlyMap<SyntaxNode, ReadonlyMap<string, SyntaxNode[]>>;
}

const BLOCKS = new Set([
  "program",
  "statement_block",
  "for_statement",
  "for_in_statement",
  "catch_clause",
  "switch_body",
]);

/** Finds every scope of a file and what each binds. */
export function readScopes(root: SyntaxNode, textOf: (node: SyntaxNode) => string): ScopesOfFile {
  const reader = new ScopeReader(textOf);
  reader.visit(root, null);
  reader.noteAssignments();
  return reader;
}

/** The nearest binding of a name, seen from a scope. */
export function bindingOf(name: string, from: Scope | null): Binding | null {
  for (let scope = from; scope !== null; scope = scope.parent) {
    const binding = scope.bindings.get(name);
    if (binding !== undefined) return binding;
  }
  return null;
}

class ScopeReader implements ScopesOfFile {
  readonly scopes = new Map<SyntaxNode, Scope>();
  readonly assignedToThis = new Map<SyntaxNode, Map<string, SyntaxNode[]>>();
  private readonly textOf: (node: SyntaxNode) => string;
  /** Assignments and calls that change objects, with their scopes: they may stand before what they change is declared. */
  private readonly later: { node: SyntaxNode; scope: Scope }[] = [];

  constructor(textOf: (node: SyntaxNode) => string) {
    this.textOf = textOf;
  }

  visit(node: SyntaxNode, around: Scope | null): void {
    if (around !== null) this.bind(node, around);
    const scope = around === null || opensScope(node) ? this.open(node, around) : around;
    for (const each of node.children) this.visit(each, scope);
  }

  private open(node: SyntaxNode, parent: Scope | null): Scope {
    const scope: Scope = { node, parent, bindings: new Map() };
    this.scopes.set(node, scope);
    if (isFunction(node)) this.bindParameters(node, scope);
    if (node.type === "for_in_statement") this.bindLoop(node, scope);
    const caught = node.type === "catch_clause" ? child(node, "parameter") : null;
    if (caught !== null) this.bindTarget(caught, scope, () => ({ kind: "opaque" }), null);
    return scope;
  }

  private bind(node: SyntaxNode, scope: Scope): void {
    switch (node.type) {
      case "variable_declarator":
        this.bindVariable(node, node.parent?.type === "variable_declaration" ? functionScope(scope) : scope);
        break;
      case "function_declaration":
      case "generator_function_declaration":
        this.bindName(node, scope, { kind: "function", node });
        break;
      case "class_declaration":
      case "abstract_class_declaration":
        this.bindName(node, scope, { kind: "class", node });
        break;
      case "enum_declaration":
        this.bindName(node, scope, { kind: "enum", node });
        break;
      case "import_statement":
        this.bindImports(node, scope);
        break;
      case "assignment_expression":
      case "augmented_assignment_expression":
      case "update_expression":
      case "call_expression":
        this.later.push({ node, scope });
        break;
    }
  }

  private bindVariable(node: SyntaxNode, scope: Scope): void {
    const target = child(node, "name");
    const value = child(node, "value");
    if (target === null) return;
    const source = (path: readonly Step[]): BindingSource =>
      value === null ? { kind: "declared" } : { kind: "value", value, how: "assigned", path };
    this.bindTarget(target, scope, source, child(node, "type"));
  }

  private bindLoop(node: SyntaxNode, scope: Scope): void {
    const target = child(node, "left");
    const value = child(node, "right");
    if (target === null || value === null) return;
    const isOf = /^\s*of\b/.test(this.textOf({ ...node, start: target.end, end: value.start }));
    this.bindTarget(
      target,
      scope,
      (path) => (isOf ? { kind: "value", value, how: "each", path } : { kind: "opaque" }),
      null,
    );
  }

  private bindParameters(node: SyntaxNode, scope: Scope): void {
    parametersOf(node).forEach((parameter, index) => {
      const isPlain = parameter.type === "required_parameter" || parameter.type === "optional_parameter";
      const pattern = isPlain ? child(parameter, "pattern") : parameter;
      if (pattern === null) return;
      const fallback = isPlain ? child(parameter, "value") : null;
      const source = (path: readonly Step[]): BindingSource =>
        pattern.type === "rest_pattern"
          ? { kind: "opaque" }
          : { kind: "parameter", function: node, index, fallback, path };
      this.bindTarget(pattern, scope, source, isPlain ? child(parameter, "type") : null);
    });
  }

  private bindName(node: SyntaxNode, scope: Scope, source: BindingSource): void {
    const name = child(node, "name");
    if (name !== null) this.add(scope, name, source, null);
  }

  private bindTarget(
    target: SyntaxNode,
    scope: Scope,
    source: (path: readonly Step[]) => BindingSource,
    type: SyntaxNode | null,
  ): void {
    bindPattern(target, this.textOf, (name, path) => {
      const found = path === null ? ({ kind: "opaque" } as const) : source(path);
      this.add(scope, name, found, path?.length === 0 ? type : null);
    });
  }

  private bindImports(node: SyntaxNode, scope: Scope): void {
    const isType = /^import\s+type\b/.test(this.textOf(node).slice(0, 20));
    const required = node.children.find((each) => each.type === "import_require_clause");
    const from = child(required ?? node, "source");
    if (from === null) return;
    const module = this.textOf(from).slice(1, -1);
    const add = (name: SyntaxNode | null, imported: string | null, isOwnType = false) => {
      if (name !== null)
        this.add(scope, name, { kind: "import", module, name: imported, isType: isType || isOwnType }, null);
    };
    if (required !== undefined) add(required.children[0] ?? null, null);
    for (const clause of node.children.find((each) => each.type === "import_clause")?.children ?? []) {
      if (clause.type === "identifier") add(clause, "default");
      if (clause.type === "namespace_import") add(clause.children[0] ?? null, null);
      if (clause.type !== "named_imports") continue;
      for (const each of clause.children) {
        const name = child(each, "name");
        const isOwnType = /^type\s+[^\s,}]/.test(this.textOf(each)) && !/^type\s+as\b/.test(this.textOf(each));
        if (name !== null) add(child(each, "alias") ?? name, importedName(this.textOf(name)), isOwnType);
      }
    }
  }

  private add(scope: Scope, node: SyntaxNode, source: BindingSource, type: SyntaxNode | null): void {
    const name = this.textOf(node);
    // Of overloads and of a `var` that is declared again the first with a body or a value speaks.
    const known = scope.bindings.get(name);
    if (known !== undefined && known.source.kind !== "declared") return;
    scope.bindings.set(name, { name, node, source, type, assignments: [], changes: new Map() });
  }

  /** Files the assignments under what they change, once everything is bound. */
  noteAssignments(): void {
    for (const { node, scope } of this.later) {
      if (node.type === "call_expression") this.noteMutation(node, scope);
      else this.noteAssignment(node, scope);
    }
  }

  private noteAssignment(node: SyntaxNode, scope: Scope): void {
    const target = child(node, "left") ?? child(node, "argument");
    const value = node.type === "assignment_expression" ? child(node, "right") : null;
    if (target === null) return;
    if (target.type === "identifier") bindingOf(this.textOf(target), scope)?.assignments.push({ node, value });
    else if (target.type === "member_expression" || target.type === "subscript_expression")
      this.noteChange(target, value ?? node, scope);
    else
      bindPattern(target, this.textOf, (name) =>
        bindingOf(this.textOf(name), scope)?.assignments.push({ node, value: null }),
      );
  }

  private noteChange(target: SyntaxNode, value: SyntaxNode, scope: Scope): void {
    const object = child(target, "object");
    const key = propertyName(target, this.textOf);
    if (object?.type === "identifier") this.change(this.textOf(object), key, value, scope);
    if (object?.type === "this" && key !== null) this.assignToThis(target, key, value);
    // Deeper changes leave the outer object's key unknown.
    if (object?.type === "member_expression" || object?.type === "subscript_expression")
      this.noteChange(object, target, scope);
  }

  /** `Object.assign(options, …)` may change any key. */
  private noteMutation(node: SyntaxNode, scope: Scope): void {
    const callee = calleeOf(node);
    const first = argumentsOf(node)?.children[0];
    if (callee?.type !== "member_expression" || first?.type !== "identifier") return;
    if (this.textOf(callee) === "Object.assign") this.change(this.textOf(first), null, node, scope);
  }

  private change(name: string, key: string | null, value: SyntaxNode, scope: Scope): void {
    const changes = bindingOf(name, scope)?.changes;
    changes?.set(key, [...(changes.get(key) ?? []), value]);
  }

  private assignToThis(target: SyntaxNode, key: string, value: SyntaxNode): void {
    const owner = classAround(target);
    if (owner === null) return;
    const byName = this.assignedToThis.get(owner) ?? new Map<string, SyntaxNode[]>();
    byName.set(key, [...(byName.get(key) ?? []), value]);
    this.assignedToThis.set(owner, byName);
  }
}

function opensScope(node: SyntaxNode): boolean {
  return BLOCKS.has(node.type) || isFunction(node) || isClass(node);
}

/** The scope that `var` binds in. */
function functionScope(scope: Scope): Scope {
  let at = scope;
  while (at.parent !== null && !isFunction(at.node)) at = at.parent;
  return at;
}

/** `import { "a-b" as c }` */
function importedName(text: string): string {
  return /^["']/.test(text) ? text.slice(1, -1) : text;
}

/** The class whose `this` a node speaks of; null where it is another's or none's. */
export function classAround(node: SyntaxNode): SyntaxNode | null {
  for (let at = node.parent; at !== null; at = at.parent) {
    if (isClass(at)) return at;
    // A function has a `this` of its own, unless it is an arrow or a method of the class.
    const isOwn = isFunction(at) && at.type !== "arrow_function";
    if (isOwn && !(at.type === "method_definition" && at.parent?.type === "class_body")) return null;
  }
  return null;
}
