import { child, childrenIn, type Syntax, type SyntaxNode } from "../code/syntax-node.ts";
import { type Binding, type BindingSource, bindingName, type ModuleView, type Scope, type Scopes } from "./scopes.ts";

const SCOPE_KINDS: Readonly<Record<string, Scope["kind"]>> = {
  module: "module",
  class_definition: "class",
  function_definition: "function",
  lambda: "function",
  list_comprehension: "comprehension",
  set_comprehension: "comprehension",
  dictionary_comprehension: "comprehension",
  generator_expression: "comprehension",
};
const MUTATING_METHODS = new Set(["update", "pop", "setdefault", "clear", "popitem"]);

/** Finds every scope of a module and what each binds. */
export function readScopes(module: ModuleView, syntax: Syntax): Scopes {
  const builder = new ScopeBuilder(module);
  builder.visit(syntax.root, null);
  return builder.scopes;
}

class ScopeBuilder {
  readonly scopes = new Map<SyntaxNode, Scope>();
  private readonly module: ModuleView;

  constructor(module: ModuleView) {
    this.module = module;
  }

  visit(node: SyntaxNode, scope: Scope | null): void {
    const kind = SCOPE_KINDS[node.type];
    if (scope === null || kind !== undefined) {
      this.visitScope(node, kind ?? "module", scope);
      return;
    }
    this.bind(node, scope);
    for (const each of node.children) this.visit(each, scope);
  }

  private visitScope(node: SyntaxNode, kind: Scope["kind"], parent: Scope | null): void {
    const scope: Scope = {
      kind,
      node,
      parent,
      module: this.module,
      bindings: new Map(),
      innerBindings: new Map(),
      outerNames: new Map(),
      stars: [],
      mutated: new Set(),
      selfAssignments: new Map(),
    };
    this.scopes.set(node, scope);
    if (parent !== null) this.bindDefinition(node, parent);
    for (const each of node.children) {
      const belongsOutside = kind === "class" || kind === "function" ? each.field !== "body" : false;
      if (belongsOutside && parent !== null) this.visitHeader(each, scope, parent);
      else this.visit(each, scope);
    }
  }

  /** Defaults, annotations and base classes are evaluated outside; the parameters themselves belong inside. */
  private visitHeader(node: SyntaxNode, scope: Scope, parent: Scope): void {
    if (node.field === "parameters") for (const each of node.children) this.bindParameter(each, scope);
    this.visit(node, parent);
  }

  private bindDefinition(node: SyntaxNode, scope: Scope): void {
    const name = child(node, "name");
    if (name === null) return;
    if (node.type === "function_definition") this.add(scope, name, { kind: "function", node });
    if (node.type === "class_definition") this.add(scope, name, { kind: "class", node });
  }

  private bindParameter(node: SyntaxNode, scope: Scope): void {
    const name = child(node, "name") ?? (node.type === "identifier" ? node : firstIdentifier(node));
    if (name === null) return;
    this.add(scope, name, { kind: "parameter", node, function: scope.node }, child(node, "type"));
  }

  private bind(node: SyntaxNode, scope: Scope): void {
    switch (node.type) {
      case "assignment":
        this.bindAssignment(node, scope);
        break;
      case "augmented_assignment":
        this.bindTarget(child(node, "left"), scope, { kind: "augmented", statement: node });
        break;
      case "named_expression":
        this.bindWalrus(node, scope);
        break;
      case "for_statement":
      case "for_in_clause":
        this.bindLoop(node, scope);
        break;
      case "as_pattern":
        this.bindAsPattern(node, scope);
        break;
      case "import_statement":
        this.bindImports(node, scope);
        break;
      case "import_from_statement":
        this.bindImportsFrom(node, scope);
        break;
      case "global_statement":
      case "nonlocal_statement":
        this.declareOuter(node, scope);
        break;
      case "delete_statement":
        this.bindDeleted(node, scope);
        break;
      case "case_pattern":
        this.bindCapture(node, scope);
        break;
      case "call":
        this.noteMutation(node, scope);
        break;
    }
  }

  private bindAssignment(node: SyntaxNode, scope: Scope): void {
    const left = child(node, "left");
    const right = child(node, "right");
    const type = child(node, "type");
    if (right === null) {
      if (type !== null) this.bindTarget(left, scope, { kind: "declared", type }, type);
      return;
    }
    // `a = b = value`: the right side is an assignment of its own, whose value is both's.
    let value: SyntaxNode | null = right;
    while (value?.type === "assignment") value = child(value, "right");
    // Nothing is there where the code is nested too deeply to be read whole.
    if (value === null) return;
    this.bindTarget(left, scope, { kind: "value", value, how: "assigned", path: [] }, type);
  }

  private bindWalrus(node: SyntaxNode, scope: Scope): void {
    const value = child(node, "value");
    let holder = scope;
    while (holder.kind === "comprehension" && holder.parent !== null) holder = holder.parent;
    if (value !== null)
      this.bindTarget(child(node, "name"), holder, { kind: "value", value, how: "assigned", path: [] });
  }

  private bindLoop(node: SyntaxNode, scope: Scope): void {
    const value = child(node, "right");
    if (value !== null) this.bindTarget(child(node, "left"), scope, { kind: "value", value, how: "each", path: [] });
  }

  private bindAsPattern(node: SyntaxNode, scope: Scope): void {
    const target = child(node, "alias")?.children[0] ?? null;
    const value = node.children[0];
    const isWith = node.parent?.type === "with_item";
    const source: BindingSource =
      isWith && value !== undefined ? { kind: "value", value, how: "entered", path: [] } : { kind: "opaque" };
    this.bindTarget(target, scope, source);
  }

  private bindTarget(
    target: SyntaxNode | null,
    scope: Scope,
    source: BindingSource,
    type: SyntaxNode | null = null,
  ): void {
    if (target === null) return;
    switch (target.type) {
      case "identifier":
      case "attribute":
      case "subscript":
        this.add(scope, target, source, type);
        break;
      case "pattern_list":
      case "tuple_pattern":
      case "list_pattern":
      case "tuple":
      case "list":
        target.children.forEach((each, index) => {
          this.bindTarget(each, scope, this.unpacked(source, target, index));
        });
        break;
      case "list_splat_pattern":
      case "parenthesized_expression":
        this.bindTarget(target.children[0] ?? null, scope, { kind: "opaque" });
        break;
    }
  }

  /** The source of one target among several; behind a starred target, nothing is known. */
  private unpacked(source: BindingSource, target: SyntaxNode, index: number): BindingSource {
    const star = target.children.findIndex((each) => each.type === "list_splat_pattern");
    if (source.kind !== "value" || (star >= 0 && index >= star)) return { kind: "opaque" };
    return { ...source, path: [...source.path, index] };
  }

  private bindImports(node: SyntaxNode, scope: Scope): void {
    for (const each of childrenIn(node, "name")) {
      const alias = child(each, "alias");
      const module = this.textOf(child(each, "name") ?? each);
      const bound = alias ?? each.children[0] ?? each;
      this.add(scope, bound, { kind: "import", module, level: 0, name: null, bindsTop: alias === null });
    }
  }

  private bindImportsFrom(node: SyntaxNode, scope: Scope): void {
    const written = this.textOf(child(node, "module_name") ?? node);
    const level = /^\.*/.exec(written)![0].length;
    const module = written.slice(level).trim();
    if (node.children.some((each) => each.type === "wildcard_import")) scope.stars.push({ module, level, node });
    for (const each of childrenIn(node, "name")) {
      const name = this.textOf(child(each, "name") ?? each);
      const bound = child(each, "alias") ?? each.children[0] ?? each;
      this.add(scope, bound, { kind: "import", module, level, name, bindsTop: false });
    }
  }

  private declareOuter(node: SyntaxNode, scope: Scope): void {
    const kind = node.type === "global_statement" ? "global" : "nonlocal";
    for (const each of node.children) scope.outerNames.set(this.textOf(each), kind);
  }

  private bindDeleted(node: SyntaxNode, scope: Scope): void {
    const targets = node.children.flatMap((each) => (each.type === "expression_list" ? each.children : [each]));
    for (const each of targets) this.add(scope, each, { kind: "deleted" });
  }

  private bindCapture(node: SyntaxNode, scope: Scope): void {
    const name = node.children[0];
    if (name?.type === "dotted_name" && name.children.length === 1) this.add(scope, name, { kind: "opaque" });
  }

  private noteMutation(node: SyntaxNode, scope: Scope): void {
    const callee = child(node, "function");
    const object = callee?.type === "attribute" ? child(callee, "object") : null;
    const method = callee?.type === "attribute" ? child(callee, "attribute") : null;
    if (object === null || method === null || !MUTATING_METHODS.has(this.textOf(method))) return;
    scope.mutated.add(this.textOf(object));
  }

  private add(scope: Scope, node: SyntaxNode, source: BindingSource, type: SyntaxNode | null = null): void {
    const name = bindingName(this.textOf(node), node);
    const holder = this.holderOf(scope, name);
    const binding = { name, node, source, type };
    const filed = holder === scope ? scope.bindings : holder.innerBindings;
    const list = filed.get(name);
    if (list === undefined) filed.set(name, [binding]);
    else list.push(binding);
    if (name.startsWith("self.") && scope.parent?.kind === "class") this.noteSelf(scope.parent, scope.node, binding);
  }

  private noteSelf(owner: Scope, method: SyntaxNode, binding: Binding): void {
    const attribute = binding.name.slice("self.".length);
    const list = owner.selfAssignments.get(attribute) ?? [];
    list.push({ binding, method });
    owner.selfAssignments.set(attribute, list);
  }

  /** `global x` in a function makes its assignments the module's. */
  private holderOf(scope: Scope, name: string): Scope {
    const outer = scope.outerNames.get(name);
    if (outer === undefined) return scope;
    let holder = scope.parent ?? scope;
    while (holder.parent !== null && (outer === "global" || holder.kind === "class")) holder = holder.parent;
    return holder;
  }

  private textOf(node: SyntaxNode): string {
    return this.module.source.text.slice(node.start, node.end);
  }
}

function firstIdentifier(node: SyntaxNode): SyntaxNode | null {
  let current: SyntaxNode | undefined = node;
  while (current !== undefined && current.type !== "identifier") current = current.children[0];
  return current ?? null;
}
