import { child, type SyntaxNode } from "../code/syntax-node.ts";
import type { Evaluation } from "./evaluation.ts";
import type { CallSite } from "./values.ts";

const REMOVES = /^(?:os\.)?(?:remove|unlink)$/;

/**
 * Whether the function that writes a file removes it again further down, as those do that measure how large a model is: the file
 * is none that anybody keeps. One that is removed before is a file that is replaced.
 */
export function isRemovedAgain(evaluation: Evaluation, { call, module }: CallSite, path: string): boolean {
  const body = functionAround(call);
  if (body === null) return false;
  return removals(body, module.textOf.bind(module)).some((removal) => {
    if (removal.start < call.end) return false;
    const removed = child(removal, "arguments")?.children[0];
    if (removed === undefined) return false;
    return evaluation
      .evaluate(removed, module)
      .some(({ value }) => value.kind === "text" && value.written.text === path);
  });
}

function functionAround(node: SyntaxNode): SyntaxNode | null {
  let around = node.parent;
  while (around !== null && around.type !== "function_definition") around = around.parent;
  return around;
}

function removals(node: SyntaxNode, textOf: (node: SyntaxNode) => string): SyntaxNode[] {
  const callee = node.type === "call" ? child(node, "function") : null;
  if (callee !== null && REMOVES.test(textOf(callee))) return [node];
  return node.children.flatMap((each) => removals(each, textOf));
}
