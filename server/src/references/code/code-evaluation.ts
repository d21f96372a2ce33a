import type { AlternativeOf, UnknownValue } from "./alternatives.ts";
import type { ApiIndex } from "./api-index.ts";
import { BoundedEvaluation } from "./bounded-evaluation.ts";
import type { SyntaxNode } from "./syntax-node.ts";

/** Other files looked into for one file: packages that take all of each other would lead everywhere. */
const MAXIMUM_MODULES = 40;

/** The other files of the project in one language. Paths are relative to the root, with forward slashes. */
export interface CodeModules<Module> {
  exists(path: string): boolean;
  /** The module of a file; null where it cannot be read. */
  module(path: string): Module | null;
}

type Alternatives<Value> = AlternativeOf<Value | UnknownValue>[];

/**
 * Evaluates expressions of one file, and what they lead to in others; every result is kept. What the languages have in common stands
 * here: bounds, calls inside of which the evaluation stands, other files. What an expression may be is each language's own.
 */
export abstract class CodeEvaluation<Module, Site, Value> {
  readonly apis: ApiIndex;
  readonly imported: CodeModules<Module>;
  /** The calls of a function that were found in its own file, by the function's node. */
  readonly callers = new Map<SyntaxNode, Site[]>();
  /** What files of the project export, by path and name: files that import each other in a circle are gone through once. */
  readonly exported = new Map<string, Alternatives<Value> | null>();
  /** Files of the project that results were taken from. */
  readonly usedPaths = new Set<string>();
  private readonly bounded = new BoundedEvaluation<Site, Value>();

  constructor(apis: ApiIndex, imported: CodeModules<Module>) {
    this.apis = apis;
    this.imported = imported;
  }

  /** What a name may be at a node, as if it stood there. */
  abstract evaluateNamed(name: string, use: SyntaxNode, module: Module): Alternatives<Value>;
  /** `value.name`. */
  abstract member(value: Value, name: string): Alternatives<Value>;
  /** What a call of the value returns. */
  abstract call(callee: Value, site: Site): Alternatives<Value>;
  /** What an expression may be, worked out without what is known of it. */
  protected abstract evaluateFresh(node: SyntaxNode, module: Module): Alternatives<Value>;

  /** Grants the steps for one more call to be read. */
  beginCall(): void {
    this.bounded.beginCall();
  }

  /** What an expression of a module may be; never empty. */
  evaluate(node: SyntaxNode, module: Module): Alternatives<Value> {
    return this.bounded.evaluate(node, () => this.evaluateFresh(node, module));
  }

  /** Evaluates the body of a function as seen from one call of it. */
  inCall(functionNode: SyntaxNode, site: Site, action: () => Alternatives<Value>): Alternatives<Value> {
    return this.bounded.inCall(functionNode, site, action);
  }

  /** Where the evaluation stands inside a call of the function: evaluates in the caller's surroundings. Null: it does not. */
  fromCaller(functionNode: SyntaxNode, action: (site: Site) => Alternatives<Value>): Alternatives<Value> | null {
    return this.bounded.fromCaller(functionNode, action);
  }

  /** A file of the project, noting that it was used. */
  moduleAt(path: string): Module | null {
    if (this.usedPaths.size >= MAXIMUM_MODULES && !this.usedPaths.has(path)) return null;
    const module = this.imported.module(path);
    if (module !== null) this.usedPaths.add(path);
    return module;
  }
}
