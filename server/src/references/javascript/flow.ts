import type { Arm } from "../code/alternatives.ts";
import type { SyntaxNode } from "../code/syntax-node.ts";
import type { Binding } from "./scopes.ts";
import { functionAround } from "./syntax.ts";

/** What a variable may hold at some place. */
export interface ReachingValues {
  /** What its declaration gives may still be there. */
  isInitial: boolean;
  /** Assignments that may have been made; `value` null where it is not known. */
  assignments: { value: SyntaxNode | null; arms: readonly Arm[] }[];
}

const LOOPS = new Set(["for_statement", "for_in_statement", "while_statement", "do_statement"]);
const BLOCKS = new Set(["statement_block", "program", "switch_case", "switch_default"]);

/**
 * What reaches a use of a variable; with no use, what is left when the code has run. Code of one function runs from top to bottom; an
 * assignment in another function may be made at any time.
 */
export function reachingValues(binding: Binding, use: SyntaxNode | null): ReachingValues {
  const hasInitial = binding.source.kind !== "declared";
  if (binding.assignments.length === 0) return { isInitial: true, assignments: [] };
  const home = functionAround(binding.node);
  const around = use === null ? home : functionAround(use);
  const armsOfUse = use === null ? [] : armsAround(use);
  let isInitial = hasInitial;
  let reaching: ReachingValues["assignments"] = [];
  for (const { node, value } of binding.assignments.toSorted((one, other) => one.node.start - other.node.start)) {
    const isHere = functionAround(node) === around;
    if (isHere && use !== null && node.end > use.start && !shareLoop(node, use)) continue;
    const arms = armsAround(node);
    if (isHere && excludes(arms, armsOfUse)) continue;
    if (isHere && around === home && isCertainFor(node, use)) {
      isInitial = false;
      reaching = [];
    }
    reaching.push({ value, arms });
  }
  return { isInitial, assignments: reaching };
}

/** The branches around a node in its function. */
function armsAround(node: SyntaxNode): Arm[] {
  const arms: Arm[] = [];
  const end = functionAround(node);
  for (let at = node; at.parent !== null && at !== end; at = at.parent) {
    const { parent } = at;
    if (parent.type === "if_statement" && at.field !== "condition") arms.push({ of: parent, which: at.field });
    if (at.type === "switch_case" || at.type === "switch_default") arms.push({ of: parent, which: at });
  }
  return arms;
}

function excludes(arms: readonly Arm[], others: readonly Arm[]): boolean {
  return arms.some((arm) => others.some((each) => each.of === arm.of && each.which !== arm.which));
}

function shareLoop(one: SyntaxNode, other: SyntaxNode): boolean {
  for (let at = one.parent; at !== null; at = at.parent) {
    if (LOOPS.has(at.type) && at.start <= other.start && other.end <= at.end) return true;
  }
  return false;
}

/** Whether an assignment has been made whenever the use is reached: it stands in a block around the use, by itself. */
function isCertainFor(node: SyntaxNode, use: SyntaxNode | null): boolean {
  const statement = node.parent;
  const block = statement?.parent;
  if (statement?.type !== "expression_statement" || block == null || !BLOCKS.has(block.type)) return false;
  if (use === null) return block.type === "program";
  return node.end <= use.start && block.start <= use.start && use.end <= block.end;
}
