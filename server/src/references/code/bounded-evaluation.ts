import { type AlternativeOf, NOTHING_KNOWN, type UnknownValue } from "./alternatives.ts";
import type { SyntaxNode } from "./syntax-node.ts";

/** How deep one expression may lead into others. */
const MAXIMUM_DEPTH = 80;
/** How deep calls of the project's own functions are followed. */
const MAXIMUM_CALLS = 3;
/** Evaluations for one call that is read; whatever is left then is unknown, so that no code can hold up the rest. */
const MAXIMUM_STEPS = 5_000;

/** More alternatives than a literal list and a few branches give say nothing; multiplied from call to call, they would fill the memory. */
const MAXIMUM_ALTERNATIVES = 400;

/** A call of a project's function inside which the evaluation stands. */
interface Frame<Site, Alternative> {
  function: SyntaxNode;
  site: Site;
  outer: Frame<Site, Alternative> | null;
  depth: number;
  results: Map<SyntaxNode, Alternative[]>;
}

/** Keeps an evaluation of expressions from running in circles or for long, and remembers its results: those inside of a call with the call. */
export class BoundedEvaluation<Site, Value> {
  private readonly results = new Map<SyntaxNode, AlternativeOf<Value | UnknownValue>[]>();
  private readonly inProgress = new Set<SyntaxNode>();
  private frame: Frame<Site, AlternativeOf<Value | UnknownValue>> | null = null;
  private depth = 0;
  private steps = 0;

  /** Grants the steps for one more call to be read. */
  beginCall(): void {
    this.steps = 0;
  }

  /** What an expression may be, as `fresh` finds it where it is not known yet; never empty. */
  evaluate(
    node: SyntaxNode,
    fresh: () => AlternativeOf<Value | UnknownValue>[],
  ): AlternativeOf<Value | UnknownValue>[] {
    const results = this.frame?.results ?? this.results;
    const known = results.get(node);
    if (known !== undefined) return known;
    if (this.depth > MAXIMUM_DEPTH || this.steps++ > MAXIMUM_STEPS || this.isRunning(node)) return NOTHING_KNOWN;
    this.depth++;
    if (this.frame === null) this.inProgress.add(node);
    try {
      const found = fresh();
      const isUsable = found.length > 0 && found.length <= MAXIMUM_ALTERNATIVES;
      const result = isUsable ? found : NOTHING_KNOWN;
      results.set(node, result);
      return result;
    } finally {
      if (this.frame === null) this.inProgress.delete(node);
      this.depth--;
    }
  }

  /** Evaluates the body of a function as seen from one call of it. */
  inCall(
    functionNode: SyntaxNode,
    site: Site,
    action: () => AlternativeOf<Value | UnknownValue>[],
  ): AlternativeOf<Value | UnknownValue>[] {
    const outer = this.frame;
    const depth = (outer?.depth ?? 0) + 1;
    if (depth > MAXIMUM_CALLS) return NOTHING_KNOWN;
    this.frame = { function: functionNode, site, outer, depth, results: new Map() };
    try {
      return action();
    } finally {
      this.frame = outer;
    }
  }

  /** Where the evaluation stands inside a call of the function: evaluates in the caller's surroundings. Null: it does not. */
  fromCaller(
    functionNode: SyntaxNode,
    action: (site: Site) => AlternativeOf<Value | UnknownValue>[],
  ): AlternativeOf<Value | UnknownValue>[] | null {
    const inside = this.frame;
    let frame = inside;
    while (frame !== null && frame.function !== functionNode) frame = frame.outer;
    if (frame === null) return null;
    this.frame = frame.outer;
    try {
      return action(frame.site);
    } finally {
      this.frame = inside;
    }
  }

  private isRunning(node: SyntaxNode): boolean {
    return this.frame === null && this.inProgress.has(node);
  }
}
