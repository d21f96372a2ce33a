import type { Tree } from "web-tree-sitter";
import type { SourceText } from "../../documents/source-text.ts";
import { CallsByName } from "../code/calls-by-name.ts";
import type { Syntax, SyntaxNode } from "../code/syntax-node.ts";
import { readScopes } from "./scope-reading.ts";
import type { ModuleView, Scope, Scopes } from "./scopes.ts";
import { readPythonSyntax } from "./syntax.ts";

/** A Python file as a plain value that needs no tree any more: its syntax, and on demand its scopes and calls. */
export class PythonModule implements ModuleView {
  readonly source: SourceText;
  readonly syntax: Syntax;
  private readonly callsByName: CallsByName;
  private scopesByNode: Scopes | null = null;

  constructor(source: SourceText, tree: Tree) {
    this.source = source;
    this.syntax = readPythonSyntax(tree, source.text);
    this.callsByName = new CallsByName(this.syntax.calls, (call) => calleeName(this, call));
  }

  get scopes(): Scopes {
    this.scopesByNode ??= readScopes(this, this.syntax);
    return this.scopesByNode;
  }

  get scope(): Scope {
    return this.scopes.get(this.syntax.root)!;
  }

  textOf(node: SyntaxNode): string {
    return this.source.text.slice(node.start, node.end);
  }

  scopeOpenedBy(node: SyntaxNode): Scope | null {
    return this.scopes.get(node) ?? null;
  }

  scopeOf(node: SyntaxNode): Scope {
    let current = node;
    while (current.parent !== null) {
      const { parent } = current;
      const scope = this.scopes.get(parent);
      const isInside = scope?.kind === "comprehension" || parent.type === "module" || current.field === "body";
      if (scope !== undefined && isInside) return scope;
      current = parent;
    }
    return this.scope;
  }

  callsNamed(name: string): readonly SyntaxNode[] {
    return this.callsByName.named(name);
  }
}

/** The last identifier of a call's callee; empty where it has none (`f()()`). */
export function calleeName(module: ModuleView, call: SyntaxNode): string {
  const callee = call.children.find((each) => each.field === "function");
  if (callee?.type === "identifier") return module.textOf(callee);
  const attribute =
    callee?.type === "attribute" ? callee.children.find((each) => each.field === "attribute") : undefined;
  return attribute === undefined ? "" : module.textOf(attribute);
}
