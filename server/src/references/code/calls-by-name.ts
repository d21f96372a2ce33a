import type { SyntaxNode } from "./syntax-node.ts";

/** The calls of a file by the last identifier of their callee, put in order when they are first asked for. */
export class CallsByName {
  private readonly calls: readonly SyntaxNode[];
  private readonly nameOf: (call: SyntaxNode) => string;
  private byName: Map<string, SyntaxNode[]> | null = null;

  /** @param nameOf the last identifier of a call's callee */
  constructor(calls: readonly SyntaxNode[], nameOf: (call: SyntaxNode) => string) {
    this.calls = calls;
    this.nameOf = nameOf;
  }

  named(name: string): readonly SyntaxNode[] {
    this.byName ??= this.group();
    return this.byName.get(name) ?? [];
  }

  private group(): Map<string, SyntaxNode[]> {
    const groups = new Map<string, SyntaxNode[]>();
    for (const call of this.calls) {
      const name = this.nameOf(call);
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [call]);
      else group.push(call);
    }
    return groups;
  }
}
