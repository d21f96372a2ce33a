import type { Arm } from "../code/alternatives.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import type { Binding, Scope } from "./scopes.ts";

/** A binding that a use may see, and the branches that must be taken for it. */
export interface Definition {
  binding: Binding;
  arms: readonly Arm[];
}

/** The bindings that reach a place. `isComplete`: on every way there the name is bound by one of them. */
export interface Reaching {
  definitions: Definition[];
  isComplete: boolean;
}

const UNREACHED: Reaching = { definitions: [], isComplete: false };
const TERMINATED: Reaching = { definitions: [], isComplete: true };
const LEAVING = new Set(["return_statement", "raise_statement", "continue_statement", "break_statement"]);
/** Of a name that is bound more often on the way, nothing more is collected. */
const MAXIMUM_DEFINITIONS = 12;
const BLOCKS = new Set(["block", "module"]);

/** The bindings of a name of this scope that reach the use at a node inside the same scope, in the order of the code. */
export function reachingUse(scope: Scope, name: string, use: SyntaxNode): Reaching {
  const bindings = scope.bindings.get(name);
  return bindings === undefined ? UNREACHED : new Flow(bindings, scope).before(use);
}

/** The bindings of a name that are left when the whole body of its scope has run: what a function called later sees. */
export function reachingEnd(scope: Scope, name: string): Reaching {
  const bindings = scope.bindings.get(name);
  if (bindings === undefined) return UNREACHED;
  const flow = new Flow(bindings, scope);
  const body = scope.kind === "module" ? scope.node : child(scope.node, "body");
  const inside = body === null || !BLOCKS.has(body.type) ? UNREACHED : flow.outOfBlock(body);
  const outside = bindings.filter((each) => scope.kind === "function" && each.source.kind === "parameter");
  return inside.isComplete
    ? inside
    : merge(inside, { definitions: outside.map(unconditional), isComplete: outside.length > 0 });
}

/** The conditional statements around a node, inside the given outer node, each with the arm that the node stands in. */
export function armsAround(node: SyntaxNode, outer: SyntaxNode): Arm[] {
  const arms: Arm[] = [];
  for (let current = node; current.parent !== null && current !== outer; current = current.parent) {
    const { parent } = current;
    const isArm = current.type === "block" || current.type.endsWith("_clause");
    const isConditional = parent.type === "if_statement" || parent.type === "try_statement" || parent.type === "block";
    if (!isArm || !isConditional || (parent.type === "block" && current.type !== "case_clause")) continue;
    if (current.type !== "finally_clause") arms.push({ of: parent, which: armOf(current) });
  }
  return arms;
}

/** A try statement's `else` runs together with its body: both are one arm. */
function armOf(part: SyntaxNode): unknown {
  const isWithBody = part.type === "else_clause" && part.parent?.type === "try_statement";
  return isWithBody ? child(part.parent!, "body") : part;
}

function merge(later: Reaching, earlier: Reaching): Reaching {
  const seen = new Set(later.definitions.map((each) => each.binding));
  const added = earlier.definitions.filter((each) => !seen.has(each.binding));
  return { definitions: [...later.definitions, ...added], isComplete: later.isComplete || earlier.isComplete };
}

function unconditional(binding: Binding): Definition {
  return { binding, arms: [] };
}

/** Follows one name through the statements of its scope. */
class Flow {
  /** In order of place. */
  private readonly bindings: readonly Binding[];
  private readonly scope: Scope;

  constructor(bindings: readonly Binding[], scope: Scope) {
    this.bindings = bindings;
    this.scope = scope;
  }

  /** What reaches a node from before it. */
  before(use: SyntaxNode): Reaching {
    let reaching = UNREACHED;
    for (let node = use; node !== this.scope.node && node.parent !== null; node = node.parent) {
      reaching = merge(reaching, this.beforeIn(node, node.parent, use));
      if (reaching.isComplete) return reaching;
    }
    if (this.scope.kind === "comprehension") return merge(reaching, this.within(this.scope.node));
    return merge(reaching, this.parameters());
  }

  /** What reaches a child of a node from the node's other parts. */
  private beforeIn(node: SyntaxNode, parent: SyntaxNode, use: SyntaxNode): Reaching {
    if (BLOCKS.has(parent.type)) {
      if (node.type === "case_clause") return UNREACHED;
      return this.outOfStatements(parent, node.start);
    }
    if (node.type === "block") return this.intoBlock(node, parent, use);
    if (node.type.endsWith("_clause")) return this.intoClause(node, parent);
    return this.earlierParts(node, parent);
  }

  /** What the parts of one statement bind before one of them is evaluated (walrus, with items). */
  private earlierParts(node: SyntaxNode, parent: SyntaxNode): Reaching {
    if (parent.type === "assignment" || parent.type === "augmented_assignment") return UNREACHED;
    const earlier = this.bindingsFrom(parent.start, node.start);
    return { definitions: earlier.slice(-1).map(unconditional), isComplete: false };
  }

  private intoBlock(block: SyntaxNode, owner: SyntaxNode, use: SyntaxNode): Reaching {
    if (owner.type === "for_statement" || owner.type === "while_statement") return this.intoLoop(block, owner, use);
    const header = this.headerOf(owner, block.start);
    return header.length === 0 ? UNREACHED : { definitions: header.slice(-1).map(unconditional), isComplete: true };
  }

  /** A loop's body also sees what the round before has bound behind the use. */
  private intoLoop(block: SyntaxNode, loop: SyntaxNode, use: SyntaxNode): Reaching {
    const header = this.headerOf(loop, block.start);
    if (header.length > 0) return { definitions: header.slice(-1).map(unconditional), isComplete: true };
    const round = this.outOfBlock(block).definitions.filter((each) => each.binding.node.start >= use.start);
    return { definitions: round, isComplete: false };
  }

  /** An except clause may see what the try body has bound; an else clause of try does. */
  private intoClause(clause: SyntaxNode, statement: SyntaxNode): Reaching {
    const body = statement.type === "try_statement" ? child(statement, "body") : null;
    if (body === null) return UNREACHED;
    const bound = this.outOfBlock(body);
    return clause.type === "else_clause" ? bound : { ...bound, isComplete: false };
  }

  private headerOf(owner: SyntaxNode, end: number): Binding[] {
    return this.bindingsFrom(owner.start, end);
  }

  /** What is left after a block has run. */
  outOfBlock(block: SyntaxNode): Reaching {
    return this.outOfStatements(block, block.end + 1);
  }

  /** What the statements of a block leave, of those that begin before `end`; only those that bind the name are looked at. */
  private outOfStatements(block: SyntaxNode, end: number): Reaching {
    let reaching = UNREACHED;
    let index = lowerBound(this.bindings, (each) => each.node.start, end) - 1;
    while (index >= 0 && this.bindings[index]!.node.start >= block.start && !reaching.isComplete) {
      const position = this.bindings[index]!.node.start;
      const statement = block.children[lowerBound(block.children, (each) => each.start, position + 1) - 1];
      if (statement === undefined || reaching.definitions.length > MAXIMUM_DEFINITIONS) break;
      reaching = merge(reaching, this.outOfStatement(statement));
      index = lowerBound(this.bindings, (each) => each.node.start, statement.start) - 1;
    }
    return reaching;
  }

  private outOfStatement(statement: SyntaxNode): Reaching {
    switch (statement.type) {
      case "if_statement":
        return this.outOfIf(statement);
      case "try_statement":
        return this.outOfTry(statement);
      case "for_statement":
      case "while_statement":
        return { ...this.within(statement), isComplete: false };
      case "with_statement":
        return this.outOfWith(statement);
      case "match_statement":
        return this.outOfMatch(statement);
      default:
        return this.lastWithin(statement);
    }
  }

  private outOfIf(statement: SyntaxNode): Reaching {
    const arms = statement.children.filter((each) => each.field === "consequence" || each.type.endsWith("_clause"));
    const hasElse = arms.some((each) => each.type === "else_clause");
    const ways = arms.map((arm) => this.outOfArm(statement, arm));
    return this.joinWays(ways, hasElse);
  }

  private outOfTry(statement: SyntaxNode): Reaching {
    const clauses = statement.children.filter((each) => each.type.endsWith("_clause"));
    const last = clauses.find((each) => each.type === "finally_clause");
    const final = last === undefined ? UNREACHED : this.outOfBlock(blockOf(last));
    if (final.isComplete) return final;
    const body = child(statement, "body");
    const orElse = clauses.find((each) => each.type === "else_clause");
    const straight = this.outOfParts(statement, [body, orElse ? blockOf(orElse) : null]);
    const caught = clauses
      .filter((each) => each.type.startsWith("except"))
      .map((each) => this.outOfArm(statement, each));
    return merge(final, this.joinWays([straight, ...caught], true));
  }

  private outOfParts(statement: SyntaxNode, blocks: (SyntaxNode | null)[]): Reaching {
    let reaching = UNREACHED;
    for (const block of blocks.toReversed()) {
      if (block === null || reaching.isComplete) continue;
      reaching = merge(reaching, this.outOfBlock(block));
    }
    return addArm(reaching, { of: statement, which: child(statement, "body") });
  }

  private outOfArm(statement: SyntaxNode, arm: SyntaxNode): Reaching {
    const block = blockOf(arm);
    const way = leaves(block) ? TERMINATED : this.outOfBlock(block);
    return addArm(way, { of: statement, which: armOf(arm) });
  }

  private outOfWith(statement: SyntaxNode): Reaching {
    const block = child(statement, "body");
    const inside = block === null ? UNREACHED : this.outOfBlock(block);
    if (inside.isComplete || block === null) return inside;
    const header = this.headerOf(statement, block.start).slice(-1);
    return merge(inside, { definitions: header.map(unconditional), isComplete: header.length > 0 });
  }

  private outOfMatch(statement: SyntaxNode): Reaching {
    const body = child(statement, "body");
    const cases = (body?.children ?? []).filter((each) => each.type === "case_clause");
    const ways = cases.map((each) => addArm(this.outOfBlock(blockOf(each)), { of: body!, which: each }));
    return this.joinWays(
      ways,
      cases.some((each) => each.children[0]?.children.length === 0),
    );
  }

  private joinWays(ways: Reaching[], coversAll: boolean): Reaching {
    const definitions = ways.flatMap((each) => each.definitions);
    return { definitions, isComplete: coversAll && ways.every((each) => each.isComplete) };
  }

  private within(node: SyntaxNode): Reaching {
    const inside = this.bindingsFrom(node.start, node.end);
    return {
      definitions: inside.map((binding) => ({ binding, arms: armsAround(binding.node, node) })),
      isComplete: false,
    };
  }

  private lastWithin(statement: SyntaxNode): Reaching {
    const inside = this.bindingsFrom(statement.start, statement.end);
    return { definitions: inside.slice(-1).map(unconditional), isComplete: inside.length > 0 };
  }

  private parameters(): Reaching {
    const parameters = this.bindings.filter((each) => each.source.kind === "parameter");
    return { definitions: parameters.map(unconditional), isComplete: parameters.length > 0 };
  }

  private bindingsFrom(start: number, end: number): Binding[] {
    const from = lowerBound(this.bindings, (each) => each.node.start, start);
    return this.bindings.slice(
      from,
      lowerBound(this.bindings, (each) => each.node.start, end),
    );
  }
}

/** Index of the first item whose key is not below `least`; the keys ascend. */
function lowerBound<T>(items: readonly T[], key: (item: T) => number, least: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (key(items[middle]!) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function blockOf(arm: SyntaxNode): SyntaxNode {
  if (arm.type === "block") return arm;
  return arm.children.findLast((each) => each.type === "block") ?? arm;
}

/** Whether a block ends by leaving: what stands behind it is not reached from there. */
export function leaves(block: SyntaxNode): boolean {
  return LEAVING.has(block.children.at(-1)?.type ?? "");
}

function addArm(reaching: Reaching, arm: Arm): Reaching {
  return { ...reaching, definitions: reaching.definitions.map((each) => ({ ...each, arms: [...each.arms, arm] })) };
}
