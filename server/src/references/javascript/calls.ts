import { flatMapValues, NOTHING_KNOWN, only, withArms } from "../code/alternatives.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import { instanceFromAnnotation } from "./annotations.ts";
import type { Evaluation } from "./evaluation.ts";
import { callLibrary, callMethod } from "./library-calls.ts";
import { isFunction } from "./syntax.ts";
import type { Alternative, CallSite, FunctionValue, Value } from "./values.ts";

/** What a call of a value returns. */
export function evaluateCall(evaluation: Evaluation, callee: Value, site: CallSite): Alternative[] {
  switch (callee.kind) {
    case "function":
      return callFunction(evaluation, callee, site);
    case "class":
      return only({ kind: "instance", of: callee, creation: site });
    case "symbol":
      return callLibrary(evaluation, callee.name, site);
    case "instance":
      return callee.of.kind === "symbol" ? callLibrary(evaluation, callee.of.name, site) : NOTHING_KNOWN;
    case "projectModule":
      return flatMapValues(evaluation.member(callee, "default"), (value) => evaluation.call(value, site));
    case "method":
      return callee.function === null
        ? callMethod(evaluation, callee, site)
        : callFunction(evaluation, callee.function, site);
    default:
      return NOTHING_KNOWN;
  }
}

/** What a function of the project returns from one call, by its return statements; else what its annotation promises. */
function callFunction(evaluation: Evaluation, { node, module }: FunctionValue, site: CallSite): Alternative[] {
  const body = child(node, "body");
  if (body === null || node.type.startsWith("generator")) return NOTHING_KNOWN;
  const results = body.type === "statement_block" ? returnedBy(body) : [body];
  const values = evaluation.inCall(node, site, () =>
    results.flatMap((each) => withArms(evaluation.evaluate(each, module), [{ of: node, which: each }])),
  );
  if (values.some(({ value }) => value.kind !== "unknown")) return values;
  const type = child(node, "return_type");
  return type === null ? NOTHING_KNOWN : instanceFromAnnotation(evaluation, type, module);
}

/** What the return statements of a function's own body return. */
function returnedBy(body: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const open = [body];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const value = node.type === "return_statement" ? node.children[0] : undefined;
    if (value !== undefined) found.push(value);
    if (!isFunction(node)) open.push(...node.children.toReversed());
  }
  return found;
}
