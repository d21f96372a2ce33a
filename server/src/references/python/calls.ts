import { flatMapValues, NOTHING_KNOWN, only, withArms } from "../code/alternatives.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import { instanceFromAnnotation } from "./annotations.ts";
import type { Evaluation } from "./evaluation.ts";
import { armsAround } from "./flow.ts";
import { callLibrary } from "./library-calls.ts";
import { callMethod } from "./methods.ts";
import { decoratorNames } from "./parameters.ts";
import type { Alternative, CallSite, FunctionValue, Value } from "./values.ts";

/** What a call of a value returns. */
export function evaluateCall(evaluation: Evaluation, callee: Value, site: CallSite): Alternative[] {
  switch (callee.kind) {
    case "function":
      return callFunction(evaluation, callee, site);
    case "class":
      return only({ kind: "instance", of: callee, creation: site, isOpen: false });
    case "symbol":
      return callLibrary(evaluation, callee.name, site);
    case "method":
      return callee.function === null
        ? callMethod(evaluation, callee, site)
        : callFunction(evaluation, callee.function, site);
    case "partial":
      return flatMapValues(callee.callee, (value) => evaluation.call(value, site));
    default:
      return NOTHING_KNOWN;
  }
}

/** What a function of the project returns from one call, by its return statements; else what its annotation promises. */
function callFunction(evaluation: Evaluation, callee: FunctionValue, site: CallSite): Alternative[] {
  const { node, scope } = callee;
  const { module } = scope;
  const body = child(node, "body");
  if (body === null) return NOTHING_KNOWN;
  if (node.type === "lambda") return evaluation.inCall(node, site, () => evaluation.evaluate(body, module));
  const returns = returnStatements(body);
  if (returns === null && !isContextManager(node, callee)) return NOTHING_KNOWN;
  const values = evaluation.inCall(node, site, () =>
    (returns ?? yieldedIn(body)).flatMap((each) => {
      const value = each.children[0];
      return value === undefined ? [] : withArms(evaluation.evaluate(value, module), armsAround(each, node));
    }),
  );
  if (values.some((each) => each.value.kind !== "unknown")) return values;
  const type = child(node, "return_type");
  return type === null ? NOTHING_KNOWN : instanceFromAnnotation(evaluation, type, module);
}

function isContextManager(node: SyntaxNode, callee: FunctionValue): boolean {
  return decoratorNames(node, callee.scope.module).some((each) => each.endsWith("contextmanager"));
}

/** The return statements of a function's own body; null for a generator. */
function returnStatements(body: SyntaxNode): SyntaxNode[] | null {
  const found = statementsIn(body, "return_statement");
  return yieldedIn(body).length > 0 ? null : found;
}

function yieldedIn(body: SyntaxNode): SyntaxNode[] {
  return statementsIn(body, "yield");
}

/** The nodes of a type in a function's body, not in functions and classes inside. */
function statementsIn(body: SyntaxNode, type: string): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const open = [body];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === type) found.push(node);
    if (node.type === "function_definition" || node.type === "class_definition" || node.type === "lambda") continue;
    open.push(...node.children);
  }
  return found.reverse();
}
