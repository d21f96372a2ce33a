import type { Tree } from "web-tree-sitter";
import type { SourceText } from "../../documents/source-text.ts";
import { CallsByName } from "../code/calls-by-name.ts";
import type { Syntax, SyntaxNode } from "../code/syntax-node.ts";
import { readExports } from "./exports.ts";
import { bindingOf, readScopes, type ScopesOfFile } from "./scope-reading.ts";
import type { Binding, Exports, ModuleView } from "./scopes.ts";
import { calleeOf, memberIn, readJavaScriptSyntax } from "./syntax.ts";

/** A file of JavaScript or TypeScript as a plain value that needs no tree any more: its syntax, and on demand what it binds and exports. */
export class JavaScriptModule implements ModuleView {
  readonly source: SourceText;
  readonly syntax: Syntax;
  private readonly callsByName: CallsByName;
  private readScopesOfFile: ScopesOfFile | null = null;
  private readExports: Exports | null = null;

  constructor(source: SourceText, tree: Tree) {
    this.source = source;
    this.syntax = readJavaScriptSyntax(tree, source.text);
    this.callsByName = new CallsByName(this.syntax.calls, (call) => calleeName(this, call));
  }

  get root(): SyntaxNode {
    return this.syntax.root;
  }

  get exports(): Exports {
    this.readExports ??= readExports(this.root, (node) => this.textOf(node));
    return this.readExports;
  }

  /** Every binding of the file. */
  bindings(): Binding[] {
    return [...this.file.scopes.values()].flatMap((scope) => [...scope.bindings.values()]);
  }

  textOf(node: SyntaxNode): string {
    return this.source.text.slice(node.start, node.end);
  }

  lookUp(name: string, use: SyntaxNode): Binding | null {
    const { scopes } = this.file;
    let node: SyntaxNode | null = use;
    while (node !== null && !scopes.has(node)) node = node.parent;
    return node === null ? null : bindingOf(name, scopes.get(node) ?? null);
  }

  assignedToThis(classNode: SyntaxNode, name: string): readonly SyntaxNode[] {
    return this.file.assignedToThis.get(classNode)?.get(name) ?? [];
  }

  callsNamed(name: string): readonly SyntaxNode[] {
    return this.callsByName.named(name);
  }

  private get file(): ScopesOfFile {
    this.readScopesOfFile ??= readScopes(this.root, (node) => this.textOf(node));
    return this.readScopesOfFile;
  }
}

/** The last identifier of a call's callee; empty where it has none (`f()()`). */
export function calleeName(module: Pick<ModuleView, "textOf">, call: SyntaxNode): string {
  const callee = calleeOf(call);
  if (callee === null) return "";
  const member = memberIn(callee);
  if (member !== null) return module.textOf(member);
  return callee.type === "identifier" ? module.textOf(callee) : "";
}
